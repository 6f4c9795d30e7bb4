import { problemWords } from '#app/import/problem-words.ts';
import { problemsCsv } from '#app/import/problems-csv.ts';
import type { FileReport, Problem } from '#app/import/import-report.ts';
import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { saveText } from '../shared/save-text.ts';

/** What was wrong in a file: where, what it says, what was done, and what to do. */
export function FileProblems({ report }: { readonly report: FileReport }) {
  if (report.problems.length === 0) {
    return (
      <section aria-labelledby="problems">
        <h2 className="app-section-title" id="problems">
          Problems in this file
        </h2>
        <p>None found. All {count(report.rowsLoaded)} rows are in.</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="problems">
      <div className="import-problems__head">
        <h2 className="app-section-title" id="problems">
          Problems in this file
        </h2>
        <p>
          <strong>
            {count(report.rowsLeftOut)} of {count(report.rowsRead)}{' '}
            {plural(report.rowsRead, 'row', 'rows')}
          </strong>{' '}
          left out. Nothing here stops you continuing.{' '}
          <TextButton
            onClick={() =>
              saveText(`problems in ${report.file}`, 'text/csv', problemsCsv(report.problems))
            }
          >
            Download the list (CSV)
          </TextButton>
        </p>
      </div>
      <DataTable caption={`Problems in ${report.file}`} hideCaption wide>
        <thead>
          <tr>
            <th scope="col">Rows</th>
            <th scope="col">Column</th>
            <th scope="col">Problem</th>
            <th scope="col">What was done, and what to do</th>
          </tr>
        </thead>
        <tbody>
          {report.problems.map((problem, index) => (
            <ProblemRow key={`${index} ${problem.rule}`} problem={problem} />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

const ROWS_NAMED = 3;

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const { what, done, fix } = problemWords(problem);
  const more = problem.count - Math.min(problem.rows.length, ROWS_NAMED);
  return (
    <tr>
      <td className="import-problem__rows">
        {problem.rows.slice(0, ROWS_NAMED).map(count).join(', ')}
        {more > 0 && ` and ${count(more)} more`}
      </td>
      <td className="import-column__header">{problem.column ?? ''}</td>
      <td>{what}</td>
      <td>
        <strong>{done}</strong> {fix}
      </td>
    </tr>
  );
}
