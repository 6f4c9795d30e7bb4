import { researchTables } from '#app/analysis/research/research-tables.ts';
import { schemaWords } from '#app/analysis/research/schema-words.ts';
import { identifier, literal, sql } from '#app/database/sql.ts';
import type { ResearchBench } from './research-bench.ts';

export interface TreeColumn {
  readonly name: string;
  /** "text", "number", "whole number", "month", "day", "yes or no", "pseudonym". */
  readonly kind: string;
  readonly about: string;
  /** Rows without a value. */
  readonly missing: number;
}

export interface TreeTable {
  readonly name: string;
  readonly about: string;
  readonly rows: number;
  readonly columns: readonly TreeColumn[];
}

/** One value of a column and how many rows hold it; null: no value. */
export interface TreeValue {
  readonly value: string | null;
  readonly rows: number;
}

/** The tables that researchers may ask, with what is known of them; tables without rows last. */
export async function schemaTree(
  bench: ResearchBench,
  dates: 'month' | 'shifted',
): Promise<readonly TreeTable[]> {
  const found = await bench.look(
    sql`SELECT table_name AS t, column_name AS c, data_type AS type FROM information_schema.columns
WHERE table_schema = ${literal('main')} ORDER BY ordinal_position`,
  );
  const trees: TreeTable[] = [];
  for (const { name } of researchTables.filter(({ listed }) => listed)) {
    const columns = found.rows
      .filter(({ t }) => t === name)
      .map(({ c, type }) => ({ c: String(c), type: String(type) }));
    if (columns.length === 0) continue;
    const counts = columns.map(({ c }, at) => `count(${identifier(c)}) AS ${identifier(`c${at}`)}`);
    const answer = await bench.look(
      `SELECT count(*) AS n, ${counts.join(', ')} FROM ${identifier(name)}`,
    );
    const [row] = answer.rows;
    const rows = Number(row?.n ?? 0);
    const words = schemaWords(name);
    trees.push({
      name,
      about: words.about,
      rows,
      columns: columns
        .map(({ c, type }, at) => ({
          name: c,
          kind: kindOf(c, type, dates),
          about: words.columns[c] ?? '',
          missing: rows - Number(row?.[`c${at}`] ?? 0),
        }))
        .filter(
          ({ name: column, missing }) =>
            column !== 'source_row' && !(column.endsWith('_missing') && missing === rows),
        ),
    });
  }
  return [...trees.filter(({ rows }) => rows > 0), ...trees.filter(({ rows }) => rows === 0)];
}

/** The commonest values of a column, at most eight, and how many rows have none. */
export async function distribution(
  bench: ResearchBench,
  table: string,
  column: string,
): Promise<readonly TreeValue[]> {
  const { rows } = await bench.look(
    sql`SELECT CAST(${identifier(column)} AS VARCHAR) AS value, count(*) AS n FROM ${identifier(table)}
GROUP BY 1 ORDER BY n DESC, 1 LIMIT 8`,
  );
  return rows.map(({ value, n }) => ({
    value: value === null || value === undefined ? null : String(value),
    rows: Number(n),
  }));
}

const PSEUDONYMS =
  /(^|_)(person|referral|assessment|goal|contact|feedback|link_worker|onward_referral)_id$|^episode$/;

function kindOf(name: string, type: string, dates: 'month' | 'shifted'): string {
  if (PSEUDONYMS.test(name)) return 'pseudonym';
  switch (type) {
    case 'BOOLEAN':
      return 'yes/no';
    case 'DATE':
      return dates === 'month' ? 'month' : 'shifted day';
    case 'INTEGER':
      return 'integer';
    case 'DOUBLE':
      return 'number';
    default:
      return 'text';
  }
}
