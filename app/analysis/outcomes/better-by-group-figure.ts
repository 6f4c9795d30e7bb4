import { shown, type Standing } from '#app/results/cell.ts';
import type { ScaleDescription } from '#app/results/figure.ts';
import type { BetterByGroupFigure } from '#app/results/outcome-figures.ts';
import type { Row } from '#app/results/table.ts';
import { shareCell } from '../cells.ts';
import { groupRows } from './average-change-figure.ts';
import { countColumn, shareColumn } from './columns.ts';
import type { FigureContext } from './figure-context.ts';
import { standingRule, standingsOfShares, withStanding } from './group-standings.ts';
import { groupsSql, startsSql, type StartSummary } from './summaries.ts';

interface Counts {
  readonly n: number;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
}

/** Where first scores began: a band, or a half of the scale. `atWorseEnd`: as far from well as the scale tells apart. */
interface Start {
  readonly key: string;
  readonly label: string;
  readonly atWorseEnd: boolean;
  readonly holds: (summary: StartSummary) => boolean;
}

/** Reliably better, same and worse: everyone, by first score, and by group. */
export function betterByGroupFigure(context: FigureContext): BetterByGroupFigure {
  const { scale, summaries, by } = context;
  const starts = startsOf(scale);
  const groups = by === null ? [] : groupRows(by.groups, summaries.groups);
  const beginnings = starts.map(({ key, label, holds }) => ({
    key,
    label,
    counts: added(summaries.starts.filter(holds)),
  }));
  const held = groups.filter(({ summary }) => summary.both > 0);
  const standings = [
    ...standingsOfShares(
      beginnings.map(({ key, counts }) => ({
        group_code: key,
        group_missing: null,
        count: counts.better,
        of: counts.n,
      })),
    ),
    ...standingsOfShares(
      held.map(({ summary }) => ({ ...summary, count: summary.better, of: summary.both })),
    ),
  ];
  return {
    kind: 'better_by_group',
    id: 'better-by-group',
    scale,
    population: context.population,
    source: context.source,
    characteristicLabel: by?.label ?? null,
    startedLow: starts.filter(({ atWorseEnd }) => atWorseEnd).map(({ key }) => key),
    method: context.method(
      'outcomes.better_by_group',
      [
        'Shares are of the pairs in the same row.',
        `Shares who got reliably better are compared. ${standingRule} Rows by first score are judged apart from those by group.`,
        scale.bands.length > 1
          ? 'The rows by first score use the bands of the scale.'
          : 'The scale has no bands, so the rows by first score divide it at its middle.',
        'Young people who start at one end of a scale tend to move towards the average when they are asked again, whatever is done. Part of the difference between the rows by first score is that.',
      ],
      `${startsSql};\n\n${groupsSql}`,
    ),
    tables: {
      groups: {
        id: 'better-by-group',
        rowHeading: 'Young people',
        unit: 'young people',
        columns: [
          countColumn('n', 'Have both scores'),
          countColumn('worse', 'Reliably worse'),
          shareColumn('worse_share', 'Share reliably worse', 'worse', 'n'),
          countColumn('same', 'No reliable change'),
          shareColumn('same_share', 'Share with no reliable change', 'same', 'n'),
          countColumn('better', 'Reliably better'),
          shareColumn('better_share', 'Share reliably better', 'better', 'n'),
        ],
        rows: [
          row('all', 'All young people', 'total', {
            ...summaries.totals,
            n: summaries.totals.both,
          }),
          ...beginnings.map(({ key, label, counts }, at) =>
            row(key, label, 'group', counts, standings[at]),
          ),
          ...held.map(({ label, summary }, at) =>
            row(
              label.code ?? `missing:${label.missing ?? 'unknown'}`,
              label.label,
              'group',
              { ...summary, n: summary.both },
              standings[beginnings.length + at],
            ),
          ),
        ],
        rowsAddUp: false,
        columnSums: [{ parts: ['worse', 'same', 'better'], total: 'n' }],
      },
    },
  };
}

function startsOf(scale: ScaleDescription): readonly Start[] {
  const { bands, better, lowest, highest } = scale;
  if (bands.length > 1) {
    const worst = better === 'higher' ? bands[0] : bands.at(-1);
    return bands.map((band) => ({
      key: `start:${band.key}`,
      label: `First score: ${band.label}`,
      atWorseEnd: band === worst,
      holds: ({ first_band }) => first_band === band.key,
    }));
  }
  const middle = (lowest + highest) / 2;
  return [
    {
      key: 'start:below',
      label: `First score below ${middle}`,
      atWorseEnd: better === 'higher',
      holds: ({ first_score }) => first_score < middle,
    },
    {
      key: 'start:above',
      label: `First score ${middle} or above`,
      atWorseEnd: better === 'lower',
      holds: ({ first_score }) => first_score >= middle,
    },
  ];
}

function added(summaries: readonly StartSummary[]): Counts {
  const sum = { n: 0, better: 0, same: 0, worse: 0 };
  for (const { n, better, same, worse } of summaries) {
    sum.n += n;
    sum.better += better;
    sum.same += same;
    sum.worse += worse;
  }
  return sum;
}

function row(
  key: string,
  label: string,
  role: Row['role'],
  counts: Counts,
  standing: Standing | null = null,
): Row {
  const { n, better, same, worse } = counts;
  return {
    key,
    label,
    role,
    cells: {
      n: shown(n),
      worse: shown(worse),
      worse_share: shareCell(worse, n),
      same: shown(same),
      same_share: shareCell(same, n),
      better: shown(better),
      better_share: withStanding(shareCell(better, n), standing),
    },
  };
}
