import type { CheckAction } from '#app/analysis/checks/check.ts';
import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { problemsCsv } from '#app/import/problems-csv.ts';
import { formatCount as count } from '#app/results/format.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { plural } from '#app/ui/plural.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { saveText } from '../../shared/save-text.ts';
import { CheckLine } from './check-line.tsx';
import { checksOf, problemsOf } from './file-findings.ts';
import { ProblemLine } from './problem-line.tsx';

interface FileProblemsProps {
  readonly file: FileInHand;
  readonly checks: readonly CheckResult[];
  /** No other file waits to be loaded. */
  readonly isComplete: boolean;
  readonly onAction: (result: CheckResult, action: CheckAction) => void;
  /** Saves every row that is set aside, of all files; null while nothing is. */
  readonly onSaveLeftOut: (() => void) | null;
}

/** What was wrong in a file: which rows, what it means, and what is done about it. */
export function FileProblems({
  file,
  checks,
  isComplete,
  onAction,
  onSaveLeftOut,
}: FileProblemsProps) {
  const problems = problemsOf(file);
  const found = checksOf(file, checks);
  const none = problems.length + found.length === 0;
  return (
    <section aria-labelledby="problems" className="import-problems">
      <div className="import-section__head">
        <h2 className="app-section-title" id="problems" tabIndex={-1}>
          Problems in this file
        </h2>
        {!none && (
          <p>
            {affectedWords(file)}{' '}
            <span className="app-no-print import-section__links">
              {problems.length > 0 && (
                <TextButton
                  onClick={() =>
                    saveText(
                      `problems in ${withoutEnding(file.name)}.csv`,
                      'text/csv',
                      problemsCsv(problems),
                    )
                  }
                >
                  Download the list (CSV)
                </TextButton>
              )}
              {onSaveLeftOut !== null && (
                <TextButton onClick={onSaveLeftOut}>Download the rows left out (CSV)</TextButton>
              )}
            </span>
          </p>
        )}
      </div>
      {found.length > 0 && !isComplete && (
        <div className="import-problems__note">
          <Notice>
            Other files still wait to be loaded. What is found by comparing files may change once
            they are in.
          </Notice>
        </div>
      )}
      {none ? (
        <p>{nothingWords(file)}</p>
      ) : (
        <DataTable caption={`Problems in ${file.name}`} hideCaption>
          <thead>
            <tr>
              <th scope="col">Rows</th>
              <th scope="col">Column</th>
              <th scope="col">Problem</th>
              <th scope="col">What we do</th>
            </tr>
          </thead>
          <tbody>
            {found.map((result) => (
              <CheckLine
                key={result.key}
                result={result}
                file={file.name}
                plan={file.plan}
                onAction={onAction}
              />
            ))}
            {problems.map((problem, index) => (
              <ProblemLine key={`${index} ${problem.rule}`} problem={problem} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}

function affectedWords({ report }: FileInHand) {
  if (report === null) return null;
  return (
    <>
      <strong>
        {count(report.rowsLeftOut)} of {count(report.rowsRead)}{' '}
        {plural(report.rowsRead, 'row', 'rows')}
      </strong>{' '}
      left out as the file was read. Nothing here stops you continuing.
    </>
  );
}

function nothingWords({ report, status }: FileInHand): string {
  if (report === null) {
    return status === 'left_out' || status === 'not_recognised'
      ? 'This file is left out, so nothing of it is checked.'
      : 'None so far. The file is checked row by row when it is loaded.';
  }
  return `None found. All ${count(report.rowsLoaded)} rows are in.`;
}

function withoutEnding(name: string): string {
  return name.replace(/\.(csv|tsv|txt)$/i, '').replaceAll('/', ' ');
}
