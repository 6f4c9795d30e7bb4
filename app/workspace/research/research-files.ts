import { researchTables } from '#app/analysis/research/research-tables.ts';
import type { Value } from '#app/database/database.ts';
import { identifier, literal, sql } from '#app/database/sql.ts';
import { csvCell } from '#app/results/csv-cell.ts';
import type { ResearchBench } from './research-bench.ts';

/**
 * Files for repeating a query outside the browser, by name: `query-result.csv` with its exact answer, and in `tables/` the
 * research tables with `load.sql`, which loads them into any DuckDB. For the evaluation team: nothing in them is protected.
 */
export async function researchFiles(
  bench: ResearchBench,
  { sql: query, tables }: { readonly sql: string | null; readonly tables: boolean },
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  if (query !== null) {
    const { columns, rows } = await bench.run(query, new AbortController().signal);
    files['query-result.csv'] = csv(
      columns.map(({ name }) => name),
      await bench.page(0, rows),
    );
  }
  if (tables) {
    const loads: string[] = [];
    for (const { name } of researchTables) {
      const { columns, rows } = await bench.look(sql`SELECT * FROM ${identifier(name)}`);
      const names = columns.map((column) => column.name);
      files[`tables/${name}.csv`] = csv(
        names,
        rows.map((row) => names.map((each) => row[each] ?? null)),
      );
      loads.push(loadSql(name, columns));
    }
    files['tables/load.sql'] = `${loads.join('\n\n')}\n`;
  }
  return files;
}

function loadSql(
  name: string,
  columns: readonly { readonly name: string; readonly type: string }[],
): string {
  const types = columns
    .map((column) => `${literal(column.name)}: ${literal(column.type)}`)
    .join(', ');
  return `CREATE OR REPLACE TABLE ${identifier(name)} AS
SELECT * FROM read_csv(${literal(`${name}.csv`)}, header = true, quote = '"', escape = '"', columns = {${types}});`;
}

function csv(names: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [names, ...rows]
    .map(
      (line) =>
        `${line.map((cell) => csvCell(typeof cell === 'boolean' ? String(cell) : cell)).join(',')}\r\n`,
    )
    .join('');
}
