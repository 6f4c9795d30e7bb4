import type { FileReport } from '#app/import/import-report.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { TextButton } from '#app/ui/text-button.tsx';

interface SelectedFileHeadProps {
  readonly report: FileReport;
  readonly onRemove: () => void;
}

export function SelectedFileHead({ report, onRemove }: SelectedFileHeadProps) {
  return (
    <div className="import-selected">
      <h2 className="app-section-title">
        {report.table === null ? 'Not recognised' : tableNamed(report.table).label}{' '}
        <span className="import-selected__file">{report.file}</span>
      </h2>
      <TextButton onClick={onRemove}>Take this file out</TextButton>
    </div>
  );
}
