import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadNativeApi } from '#app/database/native/native-api.ts';
import { firstNotebook } from '#app/explore/notebook/first-notebook.ts';
import { researchFiles } from '#app/workspace/research/research-files.ts';
import { exampleWorkspace, never, openBench } from '../analysis/research/bench.ts';

const native = loadNativeApi();

// Native DuckDB is no dependency of the product: without its package only the wasm engine is asked, in the test of the pack.
test.skipIf(native === null)(
  'load.sql brings the tables into another DuckDB, which answers every opening query alike',
  async () => {
    const workspace = await exampleWorkspace();
    const bench = await openBench(workspace);
    const folder = mkdtempSync(path.join(tmpdir(), 'evenlode-'));
    mkdirSync(path.join(folder, 'tables'));
    for (const [name, text] of Object.entries(
      await researchFiles(bench, { sql: null, tables: true }),
    ))
      writeFileSync(path.join(folder, name), text);
    const instance = await native?.DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance?.connect();
    const load = readFileSync(path.join(folder, 'tables/load.sql'), 'utf8');
    for (const statement of load.split(/;\s*\n/).filter((each) => each.trim() !== ''))
      await connection?.run(statement.replaceAll("read_csv('", `read_csv('${folder}/tables/`));
    for (const { sql } of firstNotebook.queries) {
      await bench.run(sql, never);
      const here = await bench.page(0, 1000);
      const answer = await connection?.run(sql);
      const chunk = await answer?.fetchChunk();
      const columns = (answer?.columnNames() ?? []).map(
        (_, column) => chunk?.getColumnValues(column) ?? [],
      );
      const words = (cell: unknown): string => String(cell);
      expect(columns.map((cells) => cells.map(words))).toEqual(
        columns.map((_, column) => here.map((row) => words(row[column]))),
      );
    }
    await bench.close();
    await workspace.forget();
  },
  300_000,
);
