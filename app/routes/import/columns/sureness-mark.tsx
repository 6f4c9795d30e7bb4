import type { ColumnInHand } from './column-in-hand.ts';

const words = { sure: 'Sure', likely: 'Likely', unsure: 'Unsure' } as const;

/** Reasons for leaving a column out that are findings, of which one can be sure. */
const protects: ReadonlySet<string> = new Set(['identifier', 'free_text', 'empty']);

/** How sure the reading of a column is, in bars and in a word; nothing to measure where somebody has said it. */
export function SurenessMark({ column }: { readonly column: ColumnInHand }) {
  const { guess, isChosen, use } = column;
  if (use.kind === 'left_out' && guess?.sureness !== 'unsure' && !protects.has(use.why))
    return null;
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
