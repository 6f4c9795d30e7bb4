import { useCallback, useReducer } from 'react';
import type { ColumnGuess } from '#app/import/recognise/proposal.ts';

// Kept as long as the guess itself is, so that a visit to another page does not bring a settled doubt back.
const confirmed = new WeakSet<ColumnGuess>();

/** Which guesses somebody has said are right, and the way to say so. */
export function useConfirmedGuesses(): {
  readonly isConfirmed: (guess: ColumnGuess) => boolean;
  readonly confirm: (guess: ColumnGuess) => void;
} {
  const [round, again] = useReducer((n: number) => n + 1, 0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new function each round, so that what was worked out with it is worked out anew
  const isConfirmed = useCallback((guess: ColumnGuess) => confirmed.has(guess), [round]);
  const confirm = useCallback((guess: ColumnGuess) => {
    confirmed.add(guess);
    again();
  }, []);
  return { isConfirmed, confirm };
}
