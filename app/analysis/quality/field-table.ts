import { missingKinds } from '#app/records/missing.ts';
import { shown } from '#app/results/cell.ts';
import type { Column, Row, Table } from '#app/results/table.ts';
import { shareCell } from '../cells.ts';
import { countColumn, filledColumn } from '../outcomes/columns.ts';
import { missingLabel } from '../pathway/coded-rows.ts';
import type { FieldCount } from './field-counts.ts';

/** One field with its counts, as a row of a table of fields. */
export interface CountedField {
  readonly key: string;
  readonly label: string;
  readonly counts: readonly FieldCount[];
}

const gaps = missingKinds.filter((kind) => kind !== 'not_applicable');

const columns: readonly Column[] = [
  countColumn('n', 'Records'),
  countColumn('applies', 'Answer expected'),
  countColumn('filled', 'Filled in'),
  filledColumn('filled_share', 'Share filled in', 'filled', 'applies'),
  ...gaps.map((kind) => countColumn(`missing:${kind}`, missingLabel(kind))),
  countColumn('missing:not_applicable', 'No answer expected'),
];

/** How full fields are, with every kind of missing apart. */
export function fieldTable(id: string, fields: readonly CountedField[]): Table {
  return {
    id,
    rowHeading: 'Field',
    unit: 'records',
    columns,
    rows: fields.map(fieldRow),
    rowsAddUp: false,
    columnSums: [
      { parts: ['filled', ...gaps.map((kind) => `missing:${kind}`)], total: 'applies' },
      { parts: ['applies', 'missing:not_applicable'], total: 'n' },
    ],
  };
}

function fieldRow({ key, label, counts }: CountedField): Row {
  const n = (state: string): number =>
    counts.filter((each) => each.state === state).reduce((sum, each) => sum + each.n, 0);
  const all = counts.reduce((sum, each) => sum + each.n, 0);
  const applies = all - n('not_applicable');
  return {
    key,
    label,
    role: 'group',
    cells: {
      n: shown(all),
      applies: shown(applies),
      filled: shown(n('filled')),
      filled_share: shareCell(n('filled'), applies),
      ...Object.fromEntries(missingKinds.map((kind) => [`missing:${kind}`, shown(n(kind))])),
    },
  };
}
