import type { ColumnInHand } from './column-in-hand.ts';

const words = { sure: 'Sure', likely: 'Likely', unsure: 'Unsure' } as const;

/** How sure the reading of a column is, in bars and in a word; nothing to measure where somebody has said it. */
export function SurenessMark({ column }: { readonly column: ColumnInHand }) {
  const { guess, isChosen, use } = column;
  if (use.kind === 'left_out' && use.why === 'second_column') return null;
  if (isChosen || guess === null) return <span className="import-sure__word">Your choice</span>;
  return (
    <span className={`import-sure import-sure--${guess.sureness}`}>
      <span className="import-sure__bars" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span className="import-sure__word">{words[guess.sureness]}</span>
    </span>
  );
}
