import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { QueryError } from '#app/database/errors.ts';
import { installingStatements } from './refused-statements.ts';

/** What only the wasm engine does: it has a fixed memory, and nowhere to install an extension to. */
export function wasmLimits(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.query('CREATE TABLE kept AS SELECT range AS a FROM range(1000)');
  });
  afterAll(() => database.close());

  test.each([
    "SELECT length((list(repeat('y', 100000) || range))::VARCHAR) FROM range(1000000)",
    "CREATE TABLE giant AS SELECT range AS i, repeat('x', 1000) || range AS s FROM range(100000000)",
  ])(
    'a statement too large for memory is an error, and the data remain (%#)',
    async (statement) => {
      await expect(database.query(statement)).rejects.toThrow(QueryError);
      const { rows } = await database.query('SELECT sum(a) AS total FROM kept');
      expect(rows).toEqual([{ total: 499_500 }]);
    },
  );

  test.each(installingStatements)(
    '%s changes nothing, and what it names cannot be loaded',
    async (statement) => {
      await database.query(statement);
      await expect(database.query('LOAD httpfs')).rejects.toThrow(QueryError);
      await expect(database.query('LOAD icu')).rejects.toThrow(QueryError);
    },
  );

  test.each([131_071, 131_073, 1_000_000])(
    'a text of %i characters can be asked for',
    async (length) => {
      const { rows } = await database.query(`SELECT length('${'x'.repeat(length)}') AS n`);
      expect(rows).toEqual([{ n: length }]);
    },
  );

  test('a text that begins with a byte order mark keeps it', async () => {
    const { rows } = await database.query("SELECT '\ufeffword' AS v");
    expect(rows).toEqual([{ v: '\ufeffword' }]);
  });

  test('a very deep expression is an error or an answer, and the engine lives on', async () => {
    await database.query(`SELECT ${'1 + '.repeat(5_000)}1 AS v`).catch((caught: unknown) => {
      expect(caught).toBeInstanceOf(QueryError);
    });
    await database.query(`SELECT ${'('.repeat(900)}1${')'.repeat(900)} AS v`);
    expect((await database.query('SELECT 1 AS v')).rows).toEqual([{ v: 1 }]);
  });
}
