import { useSearchParams } from '@remix-run/react';
import type { EquityQuestion } from '#app/results/equity.ts';
import { numbersShownOf, type NumbersShown } from '../shared/numbers-shown.ts';
import { equityQuestionOf } from './question-url.ts';

export type EquityParameter =
  'from' | 'to' | 'source' | 'group' | 'by' | 'across' | 'focus' | 'against' | 'scale' | 'numbers';

export type ChangeQuestion = (changes: Partial<Record<EquityParameter, string | null>>) => void;

/** The question as the URL holds it, and a way to change it: the page can be linked to, and Back undoes a choice. */
export function useEquityQuestion(): {
  readonly question: EquityQuestion;
  readonly numbers: NumbersShown;
  readonly change: ChangeQuestion;
  /** The address of the page with some parameters changed, for links. */
  readonly addressWith: (changes: Partial<Record<EquityParameter, string | null>>) => string;
} {
  const [parameters, setParameters] = useSearchParams();
  return {
    question: equityQuestionOf(parameters),
    numbers: numbersShownOf(parameters),
    change: (changes) =>
      setParameters((now) => changed(now, changes), { preventScrollReset: true }),
    addressWith: (changes) => `?${changed(parameters, changes).toString()}`,
  };
}

function changed(
  now: URLSearchParams,
  changes: Partial<Record<EquityParameter, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(now);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
