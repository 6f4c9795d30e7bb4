import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { tables } from '#app/records/all-tables.ts';
import { columnsOf, createTableSql } from '#app/records/ddl.ts';

let database: Database;

beforeAll(async () => {
  database = await openNodeDatabase();
});

afterAll(async () => {
  await database.close();
});

test.each(tables.map((table) => [table.name, table] as const))(
  'DuckDB makes %s with the columns and types that were promised',
  async (name, table) => {
    await database.query(createTableSql(table));
    const { rows } = await database.query(`DESCRIBE "${name}"`);
    const made = rows.map((row) => ({ name: row.column_name, type: row.column_type }));
    expect(made).toEqual(columnsOf(table));
  },
);
