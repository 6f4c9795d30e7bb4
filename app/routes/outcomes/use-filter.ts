import { useSearchParams } from '@remix-run/react';
import type { OutcomesFilter } from '#app/results/outcomes.ts';
import { numbersShownOf, type NumbersShown } from '../shared/numbers-shown.ts';
import { comparisonAsked, type ComparisonAsked } from './compare-url.ts';
import { filterOf } from './filter-url.ts';

export type FilterName =
  | 'scale'
  | 'from'
  | 'to'
  | 'source'
  | 'group'
  | 'by'
  | 'who'
  | 'compare'
  | 'one'
  | 'two'
  | 'numbers';

/** The filters as the URL holds them, and a way to change one: the page can be linked to, and Back undoes a choice. */
export function useFilter(): {
  readonly filter: OutcomesFilter;
  /** What is compared, if anything. */
  readonly compared: ComparisonAsked | null;
  readonly numbers: NumbersShown;
  readonly change: (changes: Partial<Record<FilterName, string | null>>) => void;
  readonly clear: () => void;
  /** The address of the page with some parameters changed, for links. */
  readonly addressWith: (changes: Partial<Record<FilterName, string | null>>) => string;
} {
  const [parameters, setParameters] = useSearchParams();
  return {
    filter: filterOf(parameters),
    compared: comparisonAsked(parameters),
    numbers: numbersShownOf(parameters),
    addressWith: (changes) => `?${changed(parameters, changes).toString()}`,
    change: (changes) => {
      setParameters((now) => changed(now, changes), { preventScrollReset: true });
    },
    clear: () => {
      setParameters(
        (now) => {
          const next = new URLSearchParams();
          for (const name of ['scale', 'by', 'compare', 'one', 'two', 'numbers']) {
            const value = now.get(name);
            if (value !== null) next.set(name, value);
          }
          return next;
        },
        { preventScrollReset: true },
      );
    },
  };
}

function changed(
  now: URLSearchParams,
  changes: Partial<Record<FilterName, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(now);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
