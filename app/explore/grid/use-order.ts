import { useEffect, useRef, useState } from 'react';
import type { ResearchBench } from '#app/workspace/research/research-bench.ts';
import type { GridSort } from './result-grid.tsx';

interface Order {
  readonly sort: GridSort | null;
  /** How often the answer has been put in order: tells the grid that the same rows stand elsewhere. */
  readonly orders: number;
  readonly order: (column: number) => void;
}

/** In what order the answer is shown: as it came, or by a column, rising and then falling. A new answer is shown as it came. */
export function useOrder(bench: ResearchBench, answer: string): Order {
  const [sort, setSort] = useState<GridSort | null>(null);
  const [orders, setOrders] = useState(0);
  const now = useRef(answer);
  now.current = answer;
  useEffect(() => setSort(null), [answer]);
  const order = (column: number) => {
    const next: GridSort | null =
      sort?.column !== column
        ? { column, direction: 'ASC' }
        : sort.direction === 'ASC'
          ? { column, direction: 'DESC' }
          : null;
    const sorted = next ? bench.sort(next.column, next.direction) : Promise.resolve();
    sorted.then(
      () => {
        if (now.current !== answer) return;
        setSort(next);
        setOrders((n) => n + 1);
      },
      () => undefined,
    );
  };
  return { sort, orders, order };
}
