import { UndoIcon } from '#app/ui/icons.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { Undoable } from '#app/workspace/file-in-hand.ts';
import { undoWords } from './undo-words.ts';

interface UndoButtonProps {
  readonly undo: Undoable | null;
  readonly onUndo: () => void;
}

/** Takes back the last change, and says which that is. */
export function UndoButton({ undo, onUndo }: UndoButtonProps) {
  if (undo === null) return null;
  return (
    <TextButton id="undo" className="import-undo app-no-print" onClick={onUndo}>
      <UndoIcon size={16} />
      <span>Undo: {undoWords(undo)}</span>
    </TextButton>
  );
}
