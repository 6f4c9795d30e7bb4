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
  const rules = useRef({ policy, earlier });
  rules.current = { policy, earlier };

  useEffect(() => () => control.current?.abort(), []);

  const run = useCallback(
    (sql: string, offset: number) => {
      if (!bench || control.current) return;
      const mine = new AbortController();
      control.current = mine;
      runs.current += 1;
      const key = String(runs.current);
      setQuery((before) => ({
        state: 'running',
        earlier: before.state === 'ran' ? before.ran : null,
      }));
      bench
        .run(sql, mine.signal)
        .then(async (result) => {
          const ran = { key, sql, result };
          setQuery({ state: 'ran', ran, checked: null });
          const checked = await checkQuery(bench, sql, result, {
            ...rules.current,
            signal: mine.signal,
          });
          setQuery({ state: 'ran', ran, checked });
        })
        .catch((error: unknown) => setQuery(failure(error, offset)))
        .finally(() => {
          control.current = null;
        });
    },
    [bench],
  );
  const stop = useCallback(() => control.current?.abort(), []);
  const clear = useCallback(() => setQuery({ state: 'none' }), []);
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
