import { identifier, literal, sql, type Sql } from '#app/database/sql.ts';
import { tableNamed, tables } from '#app/records/all-tables.ts';
import type { TableDefinition, TableName } from '#app/records/table.ts';
import { check, type Check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';
import { unionAll } from '../union-all.ts';

/** Digits that a spreadsheet keeps of a number; what is beyond becomes 0. */
const DIGITS_KEPT = 15;

/** So many different long numbers must all end in 0 before that is taken for damage: one in ten does so by chance. */
const LEAST_ROUNDED = 3;

/** Tables of many rows to each parent: an id that is spoilt there leads to no parent, or goes where its parent goes. */
const followParent: readonly TableName[] = ['responses', 'goal_ratings'];

/**
 * Ids that a spreadsheet has spoilt for good: turned into scientific notation (1.23E+11), or cut to 15 digits with the
 * rest made 0. Different young people can have the same spoilt id. An id that its row cannot do without takes the row with it.
 */
export const damagedIds: Rule = () =>
  tables.flatMap((table): Finder[] => {
    const checks = followParent.includes(table.name) ? [] : idChecks(table);
    if (checks.length === 0) return [];
    return [{ checks, needs: [table.name], sql: unionAll(checks.map((one) => searchSql(one))) }];
  });

function idChecks({ name, fields, needsOneOf = [] }: TableDefinition): readonly Check[] {
  return fields
    .filter((field) => field.type === 'id')
    .map((field) =>
      field.required || needsOneOf.includes(field.name)
        ? check('damaged_id', name, field.name, ['leave_out', 'keep'])
        : check('damaged_id', name, field.name, ['treat_as_blank', 'leave_out', 'keep']),
    );
}

function searchSql({ key, table, column }: Check): Sql {
  const id = identifier(column ?? '');
  return sql`SELECT * FROM (
    WITH odd AS MATERIALIZED (
      SELECT rowid AS row_id, ${id} AS id FROM ${loaded(table)}
      WHERE (strlen(${id}) > ${DIGITS_KEPT} OR contains(${id}, '+')) ${belongsByIt(table, column)}
    ),
    long AS MATERIALIZED (
      SELECT row_id, id, trim(substr(id, ${DIGITS_KEPT + 1}), '0') = '' AS ends_in_nought
      FROM odd WHERE strlen(id) > ${DIGITS_KEPT} AND regexp_full_match(id, '[0-9]+')
    )
    SELECT ${literal(key)} AS check_key, row_id, id AS value
    FROM odd WHERE regexp_full_match(id, '[0-9](\\.[0-9]+)?[Ee]\\+[0-9]+')
    UNION ALL
    SELECT ${literal(key)} AS check_key, row_id, id AS value
    FROM long
    WHERE (SELECT bool_and(ends_in_nought) AND count(DISTINCT id) >= ${LEAST_ROUNDED} FROM long)
  )`;
}

/** Of ids of which a row needs one, a spare one does no harm while the best of them stands. */
function belongsByIt(table: TableName, column: string | null): Sql {
  const [best, ...spare] = tableNamed(table).needsOneOf ?? [];
  const isSpare = best !== undefined && column !== null && spare.includes(column);
  return isSpare ? sql`AND ${identifier(best)} IS NULL` : sql``;
}
