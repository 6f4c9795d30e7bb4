import type { FileReport } from '#app/import/import-report.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import { TickIcon, WarningIcon } from '#app/ui/icons.tsx';

interface FileListProps {
  readonly files: readonly FileReport[];
  readonly selected: string | null;
  readonly onSelect: (file: string) => void;
}

/** The files that are open, each with what it was taken for; choosing one shows its columns and problems. */
export function FileList({ files, selected, onSelect }: FileListProps) {
  return (
    <section aria-labelledby="your-files">
      <h2 className="import-side-title" id="your-files">
        Your files
      </h2>
      <ul className="import-files">
        {files.map((report) => (
          <li key={report.file}>
            <button
              type="button"
              className="import-file"
              aria-current={report.file === selected ? 'true' : undefined}
              onClick={() => onSelect(report.file)}
            >
              <span className="import-file__table">
                {report.table === null ? 'Not recognised' : tableNamed(report.table).label}
              </span>
              <span className="import-file__name">{report.file}</span>
              <span className="import-file__size">
                {count(report.rowsRead)} {plural(report.rowsRead, 'row', 'rows')},{' '}
                {report.columns.length} {plural(report.columns.length, 'column', 'columns')}
              </span>
              <FileState report={report} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FileState({ report }: { readonly report: FileReport }) {
  if (report.table === null) return <span className="import-file__state">Left out</span>;
  const problems = report.problems.length;
  if (problems === 0) {
    return (
      <span className="import-file__state import-file__state--ready">
        <TickIcon size={15} /> Ready
      </span>
    );
  }
  return (
    <span className="import-file__state import-file__state--check">
      <WarningIcon size={15} /> {problems} {plural(problems, 'thing', 'things')} to check
    </span>
  );
}
