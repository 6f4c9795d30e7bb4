import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import type { ImportProgress } from '#app/import/import-report.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { FileItem } from './file-item.tsx';

interface FileListProps {
  readonly files: readonly FileInHand[];
  readonly selected: string | null;
  readonly checks: readonly CheckResult[];
  readonly progress: ImportProgress | null;
  readonly onSelect: (file: string) => void;
}

/** The files of the project, each with what it was taken for and where it stands; choosing one shows its columns and problems. */
export function FileList({ files, selected, checks, progress, onSelect }: FileListProps) {
  return (
    <section aria-labelledby="your-files">
      <h2 className="import-side-title" id="your-files" tabIndex={-1}>
        Your files
      </h2>
      <ul className="import-files">
        {files.map((file) => (
          <li key={file.name}>
            <FileItem
              file={file}
              isSelected={file.name === selected}
              share={progress !== null && progress.file === file.name ? shareOf(progress) : null}
              checks={checks}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function shareOf({ bytesRead, bytesTotal }: ImportProgress): number {
  return bytesTotal > 0 ? Math.min(1, bytesRead / bytesTotal) : 0;
}
