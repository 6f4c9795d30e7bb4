import { useSearchParams } from '@remix-run/react';
import type { OutcomesFilter } from '#app/results/outcomes.ts';
import { filterOf } from './filter-url.ts';

export type FilterName = 'scale' | 'from' | 'to' | 'source' | 'group' | 'by' | 'who';

/** The filters as the URL holds them, and a way to change one: the page can be linked to, and Back undoes a choice. */
export function useFilter(): {
  readonly filter: OutcomesFilter;
  readonly change: (changes: Partial<Record<FilterName, string | null>>) => void;
  readonly clear: () => void;
} {
  const [parameters, setParameters] = useSearchParams();
  return {
    filter: filterOf(parameters),
    change: (changes) => {
      setParameters(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { preventScrollReset: true },
      );
    },
    clear: () => {
      setParameters(
        (now) => {
          const next = new URLSearchParams();
          for (const name of ['scale', 'by']) {
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
