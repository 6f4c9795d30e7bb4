import type { CSSProperties } from 'react';
import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import { formatPercent } from '#app/results/format.ts';
import { TickIcon, WarningIcon } from '#app/ui/icons.tsx';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { fileTitle } from './file-title.ts';
import { sizeWords } from './size-words.ts';
import { statusWords } from './status-words.ts';

interface FileItemProps {
  readonly file: FileInHand;
  readonly isSelected: boolean;
  /** How much of it has been read, from 0 to 1, while it is the one in hand. */
  readonly share: number | null;
  readonly checks: readonly CheckResult[];
  readonly onSelect: (file: string) => void;
}

export function FileItem({ file, isSelected, share, checks, onSelect }: FileItemProps) {
  const { tone, words } = statusWords(file, checks);
  const isLoading = file.status === 'loading' && share !== null;
  return (
    <button
      type="button"
      className="import-file"
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => onSelect(file.name)}
    >
      <span className="import-file__table">{fileTitle(file)}</span>
      <span className="import-file__name">{file.name}</span>
      <span className="import-file__size">{sizeWords(file)}</span>
      {isLoading && <Bar share={share} />}
      <span className={`import-file__state import-file__state--${tone}`}>
        {tone === 'done' && <TickIcon size={15} />}
        {tone === 'look' && <WarningIcon size={15} />}
        {isLoading ? `${words}, ${formatPercent(share)}` : words}
      </span>
    </button>
  );
}

function Bar({ share }: { readonly share: number }) {
  const style: CSSProperties & Record<'--done', string> = { '--done': share.toFixed(3) };
  return (
    <span className="app-progress__track import-file__bar" aria-hidden="true">
      <span className="app-progress__done" style={style} />
    </span>
  );
}
