import { shown } from '#app/results/cell.ts';
import type { BandMovesFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';
import { countColumn } from './columns.ts';
import type { FigureContext } from './figure-context.ts';
import { startsSql, type StartSummary } from './summaries.ts';

/** How many young people began in each band and where they ended. */
export function bandMovesFigure(context: FigureContext): BandMovesFigure {
  const { scale, summaries } = context;
  const bands = scale.bands;
  const row = (
    key: string,
    label: string,
    role: Row['role'],
    pairs: readonly StartSummary[],
  ): Row => ({
    key,
    label,
    role,
    cells: {
      n: shown(count(pairs)),
      ...Object.fromEntries(
        bands.map((band) => [
          `to:${band.key}`,
          shown(count(pairs.filter(({ last_band }) => last_band === band.key))),
        ]),
      ),
    },
  });
  return {
    kind: 'band_moves',
    id: 'band-moves',
    scale,
    population: context.population,
    source: context.source,
    method: context.method(
      'outcomes.band_moves',
      [
        'Rows are the band of the first score, columns the band of the second, of the same young people.',
        'A move from one band to the next can be smaller than measurement error: reliable change is counted apart.',
        'Young people in the bands at either end tend to move towards the middle when they are asked again, whatever is done.',
      ],
      startsSql,
    ),
    tables: {
      moves: {
        id: 'band-moves',
        rowHeading: 'First score',
        unit: 'young people',
        columns: [
          countColumn('n', 'Have both scores'),
          ...bands.map(({ key, label }) => countColumn(`to:${key}`, `Second score: ${label}`)),
        ],
        rows: [
          ...bands.map(({ key, label }) =>
            row(
              key,
              label,
              'group',
              summaries.starts.filter(({ first_band }) => first_band === key),
            ),
          ),
          row('all', 'All young people', 'total', summaries.starts),
        ],
        rowsAddUp: true,
        columnSums: [{ parts: bands.map(({ key }) => `to:${key}`), total: 'n' }],
      },
    },
  };
}

function count(pairs: readonly StartSummary[]): number {
  return pairs.reduce((sum, { n }) => sum + n, 0);
}
