import { useCallback, useEffect, useRef, useState } from 'react';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { ResearchBench, ResearchResult } from '#app/workspace/research/research-bench.ts';
import { checkQuery } from './check-query.ts';
import type { ToCheck } from './output-check/check-context.ts';
import type { EarlierExport } from './output-check/earlier-export.ts';

export interface Ran {
  readonly key: string;
  readonly sql: string;
  readonly result: ResearchResult;
}

export type QueryState =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly earlier: Ran | null }
  | { readonly state: 'ran'; readonly ran: Ran; readonly checked: ToCheck | null }
  | { readonly state: 'stopped'; readonly message: string }
  | { readonly state: 'fault'; readonly message: string; readonly at: number | null };

interface UseQuery {
  readonly query: QueryState;
  readonly run: (sql: string, offset: number) => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Runs queries on the bench, one at a time, and checks each answer as soon as it is there. */
export function useQuery(
  bench: ResearchBench | null,
  policy: DisclosurePolicy,
  earlier: readonly EarlierExport[],
): UseQuery {
  const [query, setQuery] = useState<QueryState>({ state: 'none' });
  const control = useRef<AbortController | null>(null);
  const runs = useRef(0);
  const ended = useRef<Promise<void>>(Promise.resolve());
  const rules = useRef({ policy, earlier });
  rules.current = { policy, earlier };

  useEffect(() => () => control.current?.abort(), []);

  // A new query ends the one before it, and the check of its answer, and begins once the engine is free.
  const run = useCallback(
    (sql: string, offset: number) => {
      if (!bench) return;
      control.current?.abort();
      const mine = new AbortController();
      control.current = mine;
      runs.current += 1;
      const key = String(runs.current);
      const show = (next: QueryState): void => {
        if (control.current === mine) setQuery(next);
      };
      setQuery((before) => ({
        state: 'running',
        earlier: before.state === 'ran' ? before.ran : null,
      }));
      ended.current = ended.current
        .then(async () => {
          const result = await bench.run(sql, mine.signal);
          const ran = { key, sql, result };
          show({ state: 'ran', ran, checked: null });
          const checked = await checkQuery(bench, sql, result, {
            ...rules.current,
            signal: mine.signal,
          });
          show({ state: 'ran', ran, checked });
        })
        .catch((error: unknown) => show(failure(error, offset)));
    },
    [bench],
  );
  const stop = useCallback(() => control.current?.abort(), []);
  const clear = useCallback(() => {
    control.current?.abort();
    control.current = null;
    setQuery({ state: 'none' });
  }, []);
  return { query, run, stop, clear };
}

function failure(error: unknown, offset: number): QueryState {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'ResearchStopped')
    return { state: 'stopped', message };
  const at =
    typeof error === 'object' && error !== null && 'at' in error && typeof error.at === 'number'
      ? error.at + offset
      : null;
  return { state: 'fault', message, at };
}
