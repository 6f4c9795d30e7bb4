import type { AuditedPlace, AuditFinding } from '#app/disclosure/audit/audit-report.ts';
import type { Release } from '#app/disclosure/protect.ts';
import { isSmall, roundCount } from '#app/disclosure/round-count.ts';
import type { Cell } from '#app/results/cell.ts';
import type { ColumnKind, Row, Table } from '#app/results/table.ts';

/** What a reader sees without any arithmetic: numbers under the threshold, exact ones, and those that rest on hidden ones. */
export function checkPublished({ tables, trail }: Release): readonly AuditFinding[] {
  const { policy } = trail;
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap(({ key, measure }): AuditFinding[] => {
        const cell = row.cells[key];
        const place = { kind: 'cell', table: table.id, row: row.key, column: key } as const;
        if (cell?.state === 'too_few_to_tell') return checkCount(cell.n, place);
        if (cell?.state !== 'shown') return [];
        if (measure.kind === 'count') return checkCount(cell.value, place);
        return [
          ...checkBases(row, measure, place),
          ...checkValue(table, row, measure, cell, place),
        ];
      }),
    ),
  );

  function checkCount(value: number, place: AuditedPlace): AuditFinding[] {
    if (isSmall(value, policy)) return [{ kind: 'below_threshold', place, value }];
    const step = policy.rounding === 'midpoint' ? policy.roundTo / 2 : policy.roundTo;
    const isMade = value % step === 0 || roundCount(value, policy) === value;
    return isMade ? [] : [{ kind: 'not_rounded', place, value }];
  }
}

function checkBases(row: Row, measure: ColumnKind, place: AuditedPlace): AuditFinding[] {
  return basesOf(measure)
    .filter((column) => row.cells[column]?.state === 'suppressed')
    .map((column) => ({ kind: 'rests_on_hidden', place, column }));
}

function checkValue(
  table: Table,
  row: Row,
  measure: ColumnKind,
  cell: Extract<Cell, { state: 'shown' }>,
  place: AuditedPlace,
): AuditFinding[] {
  const made = madeFrom(table, row, measure);
  const isMade = made === undefined || Math.abs(made - cell.value) < 1e-9 * Math.max(1, made);
  return isMade ? [] : [{ kind: 'not_from_rounded', place, value: cell.value }];
}

/** What the published numbers of the row make; undefined where the value is not made of them. */
function madeFrom(table: Table, row: Row, measure: ColumnKind): number | undefined {
  switch (measure.kind) {
    case 'share':
      return valueIn(row, measure.numerator) / valueIn(row, measure.denominator);
    case 'rate':
      return (valueIn(row, measure.numerator) / valueIn(row, measure.denominator)) * measure.per;
    case 'ratio': {
      const share = table.columns.find(({ key }) => key === measure.share)?.measure;
      const own = share && madeFrom(table, row, share);
      return own === undefined ? NaN : own / valueIn(row, measure.publicShare);
    }
    case 'count':
    case 'mean':
    case 'median':
    case 'difference':
    case 'summary':
    case 'public_count':
    case 'public_share':
      return undefined;
  }
}

function valueIn(row: Row, column: string): number {
  const cell = row.cells[column];
  return cell?.state === 'shown' ? cell.value : NaN;
}

function basesOf(measure: ColumnKind): readonly string[] {
  switch (measure.kind) {
    case 'share':
      return [measure.numerator, measure.denominator];
    case 'rate':
      return [measure.numerator];
    case 'mean':
    case 'median':
      return [measure.base];
    case 'difference':
    case 'ratio':
      return [measure.share];
    case 'count':
    case 'summary':
    case 'public_count':
    case 'public_share':
      return [];
  }
}
