import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import type { CannotTellFigure } from '#app/results/outcome-figures.ts';
import {
  pairsNeeded,
  smallestDetectableChange,
} from '#app/statistics/smallest-detectable-change.ts';
import { meanCell } from '../cells.ts';
import { countColumn, meanColumn } from './columns.ts';
import type { FigureContext } from './figure-context.ts';
import { totalsSql } from './summaries.ts';

/** What so many pairs can show, and how many the published meaningful change would need. */
export function cannotTellFigure(context: FigureContext): CannotTellFigure {
  const { scale, summaries } = context;
  const { both, mean_change, sd_change } = summaries.totals;
  const spread = spreadCell(both, sd_change);
  const needed = neededCell(context);
  return {
    kind: 'cannot_tell',
    id: 'cannot-tell',
    scale,
    population: context.population,
    source: context.source,
    method: context.method(
      'outcomes.cannot_tell',
      [
        'The smallest change is the true average change that so many pairs would show four times out of five (80% power) with a 95% confidence interval that does not hold 0, given the spread of the changes found.',
        scale.importantChange
          ? `Meaningful change: ${scale.importantChange.text} Source: ${scale.importantChange.source}.`
          : 'No meaningful change that could be verified has been published for this scale, so it is not said how many pairs would be needed.',
        'It rests on Student’s t and the spread found here, and is a guide for planning, not a second test of the result.',
      ],
      totalsSql,
    ),
    tables: {
      power: {
        id: 'cannot-tell',
        rowHeading: 'Young people',
        unit: 'young people',
        columns: [
          countColumn('n', 'Have both scores'),
          meanColumn('change', 'Average change', 'n', true),
          meanColumn('sd', 'Spread of the changes (standard deviation)', 'n', false),
          meanColumn('smallest', 'Smallest change likely to be shown', 'n', false),
          wholeColumn('needed', 'Pairs needed for the meaningful change'),
          wholeColumn('more', 'Further pairs needed'),
        ],
        rows: [
          {
            key: 'all',
            label: 'All young people',
            role: 'total',
            cells: {
              n: shown(both),
              change: meanCell(both, mean_change, sd_change),
              sd: spread,
              smallest: spread.state === 'shown' ? smallestCell(both, spread.value) : spread,
              needed,
              more: needed.state === 'shown' ? shown(Math.max(0, needed.value - both)) : needed,
            },
          },
        ],
        rowsAddUp: false,
        columnSums: [],
      },
    },
  };
}

function wholeColumn(key: string, label: string): ReturnType<typeof meanColumn> {
  return { key, label, measure: { kind: 'mean', base: 'n', decimals: 0, signed: false } };
}

function spreadCell(n: number, sd: number | null): Cell {
  if (n < 2 || sd === null)
    return tooFewToTell(n, 2, 'The spread of changes needs two pairs of scores.');
  return sd > 0 ? shown(sd) : tooFewToTell(n, n + 1, 'The changes are all equal.');
}

function smallestCell(n: number, sd: number): Cell {
  const found = smallestDetectableChange(n, sd);
  return found.state === 'shown' ? shown(found.value) : found;
}

function neededCell({ scale, summaries }: FigureContext): Cell {
  if (scale.importantChange === null)
    return {
      state: 'not_applicable',
      reason: 'No meaningful change that could be verified has been published for this scale.',
    };
  const { both, sd_change } = summaries.totals;
  const spread = spreadCell(both, sd_change);
  if (spread.state !== 'shown') return spread;
  const needed = pairsNeeded(scale.importantChange.from, spread.value);
  return needed === null
    ? tooFewToTell(both, 1_000_001, 'No number of pairs that could be collected would do.')
    : shown(needed);
}
