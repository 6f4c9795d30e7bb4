import { useCallback, useEffect, useMemo, useState } from 'react';
import { Notice } from '#app/ui/notice.tsx';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import { cellFlags } from '../checks/cell-flags.ts';
import type { ToCheck } from '../output-check/check-context.ts';
import type { QueryState, Ran } from '../use-query.ts';
import { columnSummary } from './column-summary.ts';
import { distinctColumns } from './distinct-columns.ts';
import { ResultGrid } from './result-grid.tsx';
import { resultWords } from './result-words.ts';
import { useOrder } from './use-order.ts';

interface ResultSectionProps {
  readonly bench: ResearchBench;
  readonly query: QueryState;
  /** The answer that is shown: the last, also while the next is worked out. */
  readonly ran: Ran | null;
  readonly found: ToCheck | null;
}

/** The answer as a grid, or why there is none. */
export function ResultSection({ bench, query, ran, found }: ResultSectionProps) {
  const [summary, setSummary] = useState<string | null>(null);
  const { sort, order, orders } = useOrder(bench, ran?.key ?? '');
  useEffect(() => setSummary(null), [ran?.key]);
  const columns = useMemo(() => distinctColumns(ran?.result.columns ?? []), [ran]);
  const flags = useMemo(
    () => (found && sort === null ? cellFlags(found) : new Map<string, string>()),
    [found, sort],
  );
  const page = useCallback(
    (from: number, to: number) => bench.page(from, to, sort !== null),
    [bench, sort],
  );
  const summarise = (column: number) => {
    const named = columns[column];
    if (named) void columnSummary(bench, column, named).then(setSummary, () => undefined);
  };
  return (
    <section
      className="explore-result"
      aria-labelledby="explore-result"
      aria-busy={query.state === 'running'}
    >
      <div className="explore-result__head">
        <h2 id="explore-result">Result</h2>
        <p role="status">{resultWords(query, ran)}</p>
      </div>
      {query.state === 'fault' && (
        <Notice tone="rust" title="The query could not be answered">
          <p className="explore-result__fault">{query.message}</p>
        </Notice>
      )}
      {query.state === 'stopped' && <Notice>{query.message}</Notice>}
      {ran && query.state !== 'fault' && (
        <ResultGrid
          columns={columns}
          rows={ran.result.rows}
          page={page}
          answerKey={`${ran.key} ${orders}`}
          sort={sort}
          onSort={order}
          flags={flags}
          onSummary={summarise}
        />
      )}
      {summary && (
        <p className="explore-result__summary explore-screen-only" role="status">
          {summary}
        </p>
      )}
    </section>
  );
}
