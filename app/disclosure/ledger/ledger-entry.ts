import type { LedgerEntry, ReleaseScope } from '#app/disclosure/ledger/ledger.ts';
import type { Release } from '#app/disclosure/protect.ts';
import type { Table } from '#app/results/table.ts';

/** A release as the ledger remembers it: its counts as published and the rule, nothing else. */
export function ledgerEntry(
  { tables, trail }: Release,
  { date, filters }: ReleaseScope,
): LedgerEntry {
  const { id, label, setBy, hideUpTo, roundTo, rounding, hideZero } = trail.policy;
  return {
    date,
    filters,
    policy: { id, label, setBy, hideUpTo, roundTo, rounding, hideZero },
    tables: tables.map((table) => ({ id: table.id, rows: rowsOf(table) })),
  };
}

function rowsOf(table: Table): LedgerEntry['tables'][number]['rows'] {
  const counted = table.columns.filter(({ measure }) => measure.kind === 'count');
  return Object.fromEntries(
    table.rows.map(({ key, cells }) => [
      key,
      Object.fromEntries(
        counted.flatMap((column): [string, number | null][] => {
          const cell = cells[column.key];
          if (cell?.state === 'shown') return [[column.key, cell.value]];
          return cell?.state === 'suppressed' ? [[column.key, null]] : [];
        }),
      ),
    ]),
  );
}
