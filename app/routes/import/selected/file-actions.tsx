import { FileButton } from '#app/ui/file-button.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';

export interface FileActionsProps {
  readonly file: FileInHand;
  readonly onReplace: (file: File) => void;
  readonly onLeftOut: (leftOut: boolean) => void;
  readonly onRemove: () => void;
}

/** What can be done with the whole file. */
export function FileActions({ file, onReplace, onLeftOut, onRemove }: FileActionsProps) {
  const isOut = file.status === 'left_out';
  return (
    <div className="import-file-actions app-no-print">
      <FileButton
        kind="text"
        choose="one"
        onFiles={([replacement]) => {
          if (replacement !== undefined) onReplace(replacement);
        }}
      >
        Replace
      </FileButton>
      {file.plan !== null && (
        <TextButton onClick={() => onLeftOut(!isOut)}>
          {isOut ? 'Take this file in again' : 'Leave this file out'}
        </TextButton>
      )}
      <TextButton onClick={onRemove}>Take this file off the list</TextButton>
    </div>
  );
}
