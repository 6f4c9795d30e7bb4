import { normaliseValue } from './normalise-value.ts';

const YES = new Set(['y', 'yes', '1', 'true', 't', 'xtick', 'tick', 'ticked', '✓', '✔']);
const NO = new Set(['n', 'no', '0', 'false', 'f']);

/** Reads yes or no. A lower-case `x` is a tick. null: neither; an empty cell is never "no". */
export function yesOrNo(text: string): boolean | null {
  if (text === 'x') return true;
  const word = normaliseValue(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
