import { useSearchParams } from '@remix-run/react';
import { principlesViewOf, type PrinciplesView } from './view-url.ts';

/** What is shown, as the address holds it, and ways to change it. */
export function usePrinciplesView(): {
  readonly view: PrinciplesView;
  readonly change: (changes: Partial<PrinciplesView>) => void;
  /** The address with another principle chosen. */
  readonly addressOf: (principle: string) => string;
} {
  const [parameters, setParameters] = useSearchParams();
  const changed = (now: URLSearchParams, changes: Partial<PrinciplesView>): URLSearchParams => {
    const next = new URLSearchParams(now);
    for (const [name, value] of Object.entries(changes)) next.set(name, value);
    return next;
  };
  return {
    view: principlesViewOf(parameters),
    change: (changes) =>
      setParameters((now) => changed(now, changes), { preventScrollReset: true }),
    addressOf: (principle) => `?${changed(parameters, { principle }).toString()}#principle`,
  };
}
