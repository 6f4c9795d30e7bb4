import { identifier, joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { tables } from '#app/records/all-tables.ts';
import { columnsOf } from '#app/records/ddl.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';

/**
 * Records that stand in the files more than once, by the key of their table: with the same content, or with another. Of
 * several, the last one read by file name and row usually holds the newest state, as when exports of two quarters overlap.
 * A blank answer beside a filled one is no repeat. People are put together in a way of their own.
 */
export const repeatedRows: Rule = () =>
  tables.filter(({ name }) => name !== 'people').map((table) => keyedFinder(table));

function keyedFinder(table: TableDefinition): Finder {
  const same = check('duplicate_row', table.name, null, ['keep_first', 'keep']);
  const different = check('duplicate_key', table.name, null, ['keep_last', 'keep_first', 'keep']);
  const keys = keySql(table);
  const [first = sql`NULL`] = keys;
  const names = keys.map((_, at) => identifier(`k${at}`));
  const asKeys = joined(keys.map((key, at) => sql`${key} AS ${identifier(`k${at}`)}`));
  const isLong = table.name === 'responses';
  const filled = isLong
    ? sql`${first} IS NOT NULL AND value IS NOT NULL`
    : sql`${first} IS NOT NULL`;
  const rows = isLong ? sql`(${suspectAnswers})` : loaded(table.name);
  const matches = joined(
    keys.map((key, at) => {
      const name = identifier(`k${at}`);
      return at === 0 ? sql`${key} = r.${name}` : sql`${key} IS NOT DISTINCT FROM r.${name}`;
    }),
    ' AND ',
  );
  return {
    checks: [same, different],
    needs: [table.name],
    sql: sql`WITH repeated AS (
      SELECT ${asKeys} FROM ${rows} WHERE ${filled} GROUP BY ${joined(names)} HAVING count(*) > 1
    ),
    copies AS (
      SELECT l.rowid AS row_id, source_file, source_row, ${asKeys}, ${contentSql(table)} AS content
      FROM ${loaded(table.name)} AS l SEMI JOIN repeated AS r ON ${matches}
      WHERE ${filled}
    )
    SELECT
      CASE
        WHEN min(content) OVER whole = max(content) OVER whole THEN ${literal(same.key)}
        ELSE ${literal(different.key)}
      END AS check_key,
      row_id,
      first_value(row_id) OVER one_by_one AS grouped,
      row_number() OVER one_by_one = 1 AS is_first,
      row_number() OVER one_by_one = count(*) OVER whole AS is_last,
      k0 AS value
    FROM copies
    WINDOW
      whole AS (PARTITION BY ${joined(names)}),
      one_by_one AS (PARTITION BY ${joined(names)} ORDER BY source_file, source_row, row_id)`,
  };
}

/**
 * Answers of the sittings that have more answers than different items: a far quicker question than which answer is
 * repeated, in the one table that is many times longer than all others. Items of one measure get numbers in a row, so
 * that up to 64 of them never share a bit; a shared bit costs time, and changes nothing.
 */
const suspectAnswers = sql`SELECT l.* FROM ${loaded('responses')} AS l SEMI JOIN (
  SELECT r.assessment_id
  FROM ${loaded('responses')} AS r
  JOIN (
    SELECT item, (row_number() OVER (ORDER BY item) % 64)::UBIGINT AS place
    FROM (SELECT DISTINCT item FROM ${loaded('responses')})
  ) AS i ON i.item = r.item
  WHERE r.value IS NOT NULL
  GROUP BY r.assessment_id HAVING count(*) > bit_count(bit_or(1::UBIGINT << i.place))
) AS s ON s.assessment_id = l.assessment_id`;

/**
 * The key of a table as SQL. A row that names its young person and no referral is told by the young person. A coded field that could not be mapped is
 * told apart by its own words.
 */
function keySql({ key, fields, needsOneOf = [] }: TableDefinition): readonly Sql[] {
  const either = joined(needsOneOf.map(identifier));
  const isEither = (name: string) => needsOneOf.includes(name);
  const which = key.some(isEither) ? [sql`${identifier(needsOneOf[0] ?? '')} IS NULL`] : [];
  const columns = key.map((name) => {
    const column = identifier(name);
    if (isEither(name)) return sql`coalesce(${either})`;
    const field = fields.find((one) => one.name === name);
    if (name === 'level') return sql`coalesce(level, 'item')`;
    return field?.type === 'code'
      ? sql`coalesce(${column}, ${identifier(`${name}_as_given`)})`
      : column;
  });
  return [...columns, ...which];
}

/** A number that is the same for rows with the same content, wherever they came from. */
export function contentSql(table: TableDefinition): Sql {
  const names = columnsOf(table)
    .map(({ name }) => name)
    .filter((name) => name !== 'source_file' && name !== 'source_row');
  return sql`hash(${joined(names.map(identifier))})`;
}
