import { wordsForUse } from '#app/import/recognise/words-for-use.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { ColumnGuess } from '#app/import/recognise/proposal.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { useMeasuresInForce } from '../measures-in-force.ts';

interface SettleDoubtProps {
  readonly header: string;
  readonly guess: ColumnGuess;
  readonly onConfirm: (guess: ColumnGuess) => void;
  readonly onUse: (use: ColumnUse) => void;
}

/** The two quick ways out of a doubt: what else it could be, or that the guess is right. */
export function SettleDoubt({ header, guess, onConfirm, onUse }: SettleDoubtProps) {
  const measures = useMeasuresInForce();
  const [other] = guess.alternatives;
  return (
    <span className="import-notes__ways">
      {other !== undefined && (
        <TextButton onClick={() => onUse(other)}>
          Yes, it is<VisuallyHidden> {wordsForUse(other, { measures })}</VisuallyHidden>
          <VisuallyHidden>: {header}</VisuallyHidden>
        </TextButton>
      )}
      <TextButton onClick={() => onConfirm(guess)}>
        {rightWords(guess)}
        <VisuallyHidden> for {header}</VisuallyHidden>
      </TextButton>
    </span>
  );
}

function rightWords({ use, alternatives }: ColumnGuess): string {
  if (alternatives.length === 0) return 'Yes';
  return use.kind === 'left_out' ? 'No, leave it out' : 'No, it is right';
}
