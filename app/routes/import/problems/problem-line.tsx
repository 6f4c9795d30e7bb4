import { problemWords } from '#app/import/problem-words.ts';
import type { Problem } from '#app/import/import-report.ts';
import { RowsCell } from './rows-cell.tsx';

/** A problem that the reader found in one file: it was dealt with as the file was read. */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { what, done, fix } = problemWords(problem);
  return (
    <tr>
      <td className="import-problem__rows">
        <RowsCell rows={problem.rows} total={problem.count} />
      </td>
      <td className="import-problem__column">{problem.column ?? ''}</td>
      <td className="import-problem__what">
        <strong>{what}</strong> {fix}
      </td>
      <td className="import-problem__done">{done}</td>
    </tr>
  );
}
