import { shown } from '#app/results/cell.ts';
import type { ReliableChangeFigure, ScaleDescription } from '#app/results/figure.ts';
import type { Exclusion } from '#app/results/method.ts';
import { countColumn, row, shareColumn, table } from '#tests/disclosure/make-table.ts';

export const scale: ScaleDescription = {
  measure: 'made_up',
  measureLabel: 'A made-up measure',
  scale: 'total',
  scaleLabel: 'Total',
  informantLabel: 'young person',
  lowest: 0,
  highest: 20,
  decimals: 1,
  unit: 'points',
  better: 'higher',
  averaged: true,
  bands: [],
  bandsNote: null,
  bandsForAdults: false,
  reliableChange: { threshold: 3, unrounded: null, source: 'made up' },
  importantChange: null,
};

/** A figure of reliable change whose bins are three wide: two worse, two the same, two better. */
export function reliableChangeFigure(
  bins: readonly [number, number, number, number, number, number],
  exclusions: readonly Exclusion[] = [],
): ReliableChangeFigure {
  const edges = ['-9..-6', '-6..-3', '-3..0', '0..3', '3..6', '6..9'];
  const [worst, bad, low, flat, good, best] = bins;
  const outcomes = { better: good + best, same: low + flat, worse: worst + bad };
  const total = outcomes.better + outcomes.same + outcomes.worse;
  return {
    kind: 'reliable_change',
    id: 'change',
    source: 'outcome scores file',
    scale,
    population: 'young people who completed support',
    method: { id: 'change', version: 1, rules: [], query: 'SELECT 1', exclusions },
    tables: {
      bins: table(
        'bins',
        [countColumn('n')],
        bins.map((n, at) => row(edges[at] ?? '', { n })),
      ),
      outcome: table(
        'outcome',
        [countColumn('n'), countColumn('of'), shareColumn('share', 'n', 'of')],
        [
          ...Object.entries(outcomes).map(([key, n]) =>
            row(key, { n, of: total, share: shown(n / total) }),
          ),
          row('all', { n: total, of: total, share: 1 }, 'total'),
        ],
      ),
    },
  };
}
