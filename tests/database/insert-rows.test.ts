import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { insertRows } from '#app/database/insert-rows.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

test('known rows are kept, more than one statement holds and with text of any kind', async () => {
  const rows = Array.from({ length: 450 }, (_, i) => ({
    word: `it's ${i}`,
    number: i,
    share: i / 3,
  }));
  await insertRows(
    database,
    'known',
    { word: 'VARCHAR', number: 'INTEGER', share: 'DOUBLE' },
    rows,
  );
  expect((await database.query('FROM known ORDER BY number')).rows).toEqual(rows);
});

test('a value that a row lacks is null', async () => {
  await insertRows(database, 'gaps', { word: 'VARCHAR', number: 'INTEGER' }, [
    { word: null },
    { number: 2 },
  ]);
  expect((await database.query('FROM gaps')).rows).toEqual([
    { word: null, number: null },
    { word: null, number: 2 },
  ]);
});
