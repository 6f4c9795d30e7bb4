import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import type { FileReport } from '#app/import/import-report.ts';
import { reasonsAtReading, reasonsOfChecks, reasonWordsOf } from './reasons.ts';

interface LeftOutReasonsProps {
  readonly files: readonly FileReport[];
  readonly checks: readonly CheckResult[];
}

/** What counts in no result, file by file and check by check. */
export function LeftOutReasons({ files, checks }: LeftOutReasonsProps) {
  const lines = [
    ...files.flatMap((report) =>
      reasonsAtReading(report).map((reason) => `${reasonWordsOf(reason)} (${report.file})`),
    ),
    ...reasonsOfChecks(checks).map(reasonWordsOf),
  ];
  return (
    <div>
      <h3 className="app-small-title">Left out, and why</h3>
      {lines.length === 0 ? (
        <p>Nothing. Every row that was read counts.</p>
      ) : (
        <>
          <ul className="import-finish__reasons">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="import-finish__note">
            Every number on the pages that follow says how many rows are left out of it.
          </p>
        </>
      )}
    </div>
  );
}
