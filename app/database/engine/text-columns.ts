import type { QueryResult } from '../database.ts';
import { distinctNames } from '../answer/distinct-names.ts';
import { identifier, joined, sql, trusted, type Sql } from '../sql.ts';

type Ask = (statement: string) => Promise<QueryResult>;

/**
 * Asks the same question again with the columns at `textColumns` written by the engine itself as text,
 * and with DuckDB's own names of the types. Throws when the statement cannot stand within another.
 */
export async function askAsText(
  statement: string,
  names: readonly string[],
  textColumns: readonly number[],
  ask: Ask,
): Promise<QueryResult> {
  const table = asTable(statement, names.length);
  const described = await ask(sql`DESCRIBE SELECT * FROM ${table}`).catch((cause: unknown) => {
    throw new Error(unshowable(textColumns.map((i) => names[i] ?? '')), { cause });
  });
  const columns = distinctNames(names).map((name, i) => {
    const value = textColumns.includes(i) ? sql`CAST(${position(i)} AS VARCHAR)` : position(i);
    return name === '' ? value : sql`${value} AS ${identifier(name)}`;
  });
  const answer = await ask(sql`SELECT ${joined(columns)} FROM ${table}`);
  return {
    rows: answer.rows,
    columns: answer.columns.map((column, i) => ({
      name: column.name,
      type: String(described.rows[i]?.column_type ?? column.type),
    })),
  };
}

/** The statement as a table of its own, its columns renamed c0, c1 … so that equal names do not clash. */
function asTable(statement: string, count: number): Sql {
  const columns = Array.from({ length: count }, (_, i) => position(i));
  return sql`(\n${trusted(statement)}\n) AS answer(${joined(columns)})`;
}

function position(column: number): Sql {
  return identifier(`c${column}`);
}

function unshowable(names: readonly string[]): string {
  return `The type of ${names.join(', ')} cannot be shown. Cast it to VARCHAR in the statement.`;
}
