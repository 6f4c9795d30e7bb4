import { shown, type Cell } from '#app/results/cell.ts';
import type { EquityCharacteristic } from '#app/results/equity.ts';
import type { EquityCompletenessFigure } from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import { shareCell } from '../cells.ts';
import { countColumn, shareColumn } from '../outcomes/columns.ts';
import { figureBase, type EquityContext } from './equity-context.ts';
import { countsSql } from './group-counts.ts';
import { labelsOf, type GroupSet } from './groups.ts';
import { DOES_NOT_APPLY, MISSING } from './groups-sql.ts';

/** What is recorded of each characteristic, and of what is not, why. */
export function completenessFigure(
  context: EquityContext,
  order: readonly EquityCharacteristic[],
): EquityCompletenessFigure {
  const kinds = labelsOf('', []).filter(({ key }) => key.startsWith(MISSING));
  const sets = order.flatMap(
    ({ key }) => context.sets.find((set) => set.characteristics[0]?.key === key) ?? [],
  );
  return {
    kind: 'equity_completeness',
    id: 'equity-completeness',
    ...figureBase(context),
    source: 'people and referrals files',
    method: context.method(
      'equity.completeness',
      ['Not known is never counted as another answer. Each kind of not known is kept apart.'],
      countsSql(new Map()),
    ),
    tables: {
      characteristics: {
        id: 'equity-completeness',
        rowHeading: 'Characteristic',
        unit: 'young people',
        columns: [
          countColumn('n', 'Young people'),
          countColumn('known', 'Known'),
          countColumn('applies', 'Young people it applies to'),
          shareColumn('known_share', 'Share known', 'known', 'applies'),
          ...kinds.map(({ key, label }) => countColumn(key, label)),
        ],
        rows: sets.map((set) => row(set, kinds)),
        rowsAddUp: false,
        columnSums: [
          {
            parts: [
              'known',
              ...kinds.map(({ key }) => key).filter((key) => key !== DOES_NOT_APPLY),
            ],
            total: 'applies',
          },
          { parts: ['applies', DOES_NOT_APPLY], total: 'n' },
        ],
      },
    },
  };
}

function row(set: GroupSet, kinds: readonly { readonly key: string }[]): Row {
  const [characteristic] = set.characteristics;
  const n = set.total.n + set.doesNotApply;
  const countOf = (key: string) =>
    key === DOES_NOT_APPLY
      ? set.doesNotApply
      : (set.groups.find((group) => group.key === key)?.counts.n ?? 0);
  const known = set.groups.reduce((sum, group) => sum + (group.known ? group.counts.n : 0), 0);
  const missing: Record<string, Cell> = {};
  for (const { key } of kinds) missing[key] = shown(countOf(key));
  return {
    key: characteristic?.key ?? '',
    label: characteristic?.label ?? '',
    role: 'group',
    cells: {
      n: shown(n),
      known: shown(known),
      applies: shown(set.total.n),
      known_share: shareCell(known, set.total.n),
      ...missing,
    },
  };
}
