import { tableNamed } from '#app/records/all-tables.ts';
import { tableNames, type TableName } from '#app/records/table.ts';
import { checkWords } from './check-words.ts';
import { allChecks } from './check-rules.ts';
import { BELONGS_TO_LEFT_OUT } from './leave-out-what-belongs.ts';

/** Why a row is set aside, as a short phrase: from the key of the check, or of the record that it belongs to. */
export function leftOutReason(reason: string): string {
  const check = allChecks.find(({ key }) => key === reason);
  if (check) return checkWords({ ...check, action: check.defaultAction }).what.replace(/\.$/, '');
  const [kind, , parent] = reason.split('/');
  const name = tableNames.find((each) => each === parent);
  return kind === BELONGS_TO_LEFT_OUT && name !== undefined
    ? `Belongs to a record of ${tableLabel(name)} that is left out`
    : reason;
}

/** The table that a row with this reason stood in. */
export function tableOfReason(reason: string): TableName | undefined {
  const [, table] = reason.split('/');
  return tableNames.find((each) => each === table);
}

function tableLabel(table: TableName): string {
  return `“${tableNamed(table).label}”`;
}
