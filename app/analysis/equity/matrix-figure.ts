import type { EquityGradientFigure, EquityMatrixFigure } from '#app/results/figure.ts';
import type { Exclusion } from '#app/results/method.ts';
import type { Table } from '#app/results/table.ts';
import { countsSql } from './group-counts.ts';
import { figureBase, type EquityContext } from './equity-context.ts';
import type { GroupSet } from './groups.ts';
import { CROSSED } from './groups-sql.ts';
import { indexTable } from './index-table.ts';
import { indexedReach, indexedSteps } from './indexed-groups.ts';
import { reachTable } from './reach-table.ts';
import { stepsTable } from './steps-table.ts';

const SOURCE = 'people, referrals, contacts, onward referrals and outcome scores files';

const indexRules = [
  'Summary measures are of the known groups of 10 or more, weighted by their size, as the World Health Organization defines them.',
];

const slopeRules = [
  'The slope index of inequality is the difference between the two ends of a line fitted through the fifths, weighted by their size, as the Office for Health Improvement and Disparities fits it. It is told as the most deprived end less the least deprived: minus is lower for the most deprived.',
  'The relative index of inequality is the most deprived end of that line over the least deprived.',
];

/** The groups of one characteristic, or of two crossed, at every step. */
export function matrixFigure(context: EquityContext, set: GroupSet): EquityMatrixFigure {
  const isCrossed = set.characteristics.length > 1;
  const id = isCrossed ? 'equity-crossed' : 'equity-matrix';
  return {
    kind: 'equity_matrix',
    id,
    ...figureBase(context),
    source: sourceOf(set),
    characteristics: set.characteristics.map(({ key, label }) => ({ key, label })),
    method: context.method(
      'equity.matrix',
      [...indexRules, ...(isOrdered(set) ? slopeRules : []), ...reachRules(set)],
      countsSql(agesOf(context)),
      doesNotApply(set),
    ),
    tables: tablesOf(id, context, set),
  };
}

/** The fifths of deprivation at every step, with the slope across them. */
export function gradientFigure(
  context: EquityContext,
  set: GroupSet,
  drawn: EquityMatrixFigure['tables'] | null,
): EquityGradientFigure {
  const id = 'equity-gradient';
  return {
    kind: 'equity_gradient',
    id,
    ...figureBase(context),
    source: sourceOf(set),
    method: context.method(
      'equity.gradient',
      [...slopeRules, ...indexRules, ...reachRules(set)],
      countsSql(agesOf(context)),
      doesNotApply(set),
    ),
    tables: drawn ? renamed(drawn, id) : tablesOf(id, context, set),
  };
}

function tablesOf(id: string, context: EquityContext, set: GroupSet): EquityMatrixFigure['tables'] {
  const { judgements, against, closed } = context;
  const [first] = set.characteristics;
  const key = set.characteristics.length > 1 ? CROSSED : (first?.key ?? '');
  const waits = context.waits.get(key) ?? new Map<string, never>();
  const ordered = isOrdered(set);
  return {
    steps: stepsTable({ id: `${id}-steps`, set, judgements, against, waits, closed }),
    reach: reachTable(`${id}-reach`, set, judgements),
    indices: indexTable({
      id: `${id}-indices`,
      of: `${id}-steps`,
      unit: 'share',
      indexed: indexedSteps(set, closed),
      ordered,
    }),
    reachIndices: indexTable({
      id: `${id}-reach-indices`,
      of: `${id}-reach`,
      unit: 'rate',
      indexed: indexedReach(set),
      ordered,
    }),
  };
}

/** The same tables under the ids of another figure: worked out once. */
function renamed(tables: EquityMatrixFigure['tables'], id: string): EquityMatrixFigure['tables'] {
  const rename = (table: Table): Table => ({
    ...table,
    id: newId(table.id, id),
    columns: table.columns.map((column) =>
      column.measure.kind === 'summary'
        ? { ...column, measure: { ...column.measure, of: renamedSources(column.measure.of, id) } }
        : column,
    ),
  });
  return {
    steps: rename(tables.steps),
    reach: rename(tables.reach),
    indices: rename(tables.indices),
    reachIndices: rename(tables.reachIndices),
  };
}

type Sources = Readonly<Record<string, { readonly table: string; readonly column: string }>>;

function renamedSources(sources: Sources, id: string): Sources {
  return Object.fromEntries(
    Object.entries(sources).map(([row, source]) => [
      row,
      { ...source, table: newId(source.table, id) },
    ]),
  );
}

function newId(table: string, id: string): string {
  return table.replace(/^equity-matrix/, id);
}

function isOrdered(set: GroupSet): boolean {
  return set.characteristics.length === 1 && set.characteristics[0]?.ordered === true;
}

function agesOf({ sets }: EquityContext) {
  return new Map(
    sets.flatMap(({ characteristics: [one], residents }) =>
      one && residents ? [[one.key, residents.ages] as const] : [],
    ),
  );
}

function sourceOf({ residents }: GroupSet): string {
  return residents ? `${SOURCE}; local population file` : SOURCE;
}

function reachRules({ residents }: GroupSet): readonly string[] {
  if (!residents) return [];
  const { from, to } = residents.ages;
  const ages =
    residents.agesAre === 'matched'
      ? `Reach counts young people and residents aged ${from} to ${to}, the ages of the population file that the scheme serves.`
      : 'The population file does not count the ages that the scheme serves, so reach is shown and not judged.';
  return [
    ages,
    'Times the local share: the share of a group among those reached whose group is known, over its share among residents. The interval is Byar’s, of those reached.',
  ];
}

function doesNotApply({ doesNotApply: n }: GroupSet): readonly Exclusion[] {
  return n === 0
    ? []
    : [
        {
          reason: 'does_not_apply',
          label: 'The question does not apply to them',
          n,
          unit: 'young people',
        },
      ];
}
