import { afterAll, beforeAll, expect, test } from 'vitest';
import { rehearseChecks } from '#app/analysis/checks/rehearse-checks.ts';
import type { Database } from '#app/database/database.ts';
import { openAnalysisDatabase, rowsOf } from '../analysis-database.ts';
import { testToday } from './checked.ts';

let database: Database;
beforeAll(async () => {
  database = await openAnalysisDatabase();
}, 60_000);
afterAll(() => database.close());

/** The database with its statements counted, and each said before it is put. */
function watched(onQuery: (asked: number) => void): Database {
  let asked = 0;
  return {
    query: (statement, options) => {
      asked += 1;
      onQuery(asked);
      return database.query(statement, options);
    },
    insertArrow: (table, stream) => database.insertArrow(table, stream),
    cancel: () => database.cancel(),
    close: () => database.close(),
  };
}

test('a rehearsal puts every check to empty tables, and leaves nothing behind', async () => {
  let statements = 0;
  await rehearseChecks(
    watched((asked) => (statements = asked)),
    testToday,
    new AbortController().signal,
  );
  expect(statements).toBeGreaterThan(10);
  expect(await rowsOf(database, 'SELECT * FROM check_findings')).toEqual([]);
});

test('it ends after the statement at hand when files come', async () => {
  const control = new AbortController();
  let statements = 0;
  const busy = watched((asked) => {
    statements = asked;
    if (asked === 2) control.abort();
  });
  await rehearseChecks(busy, testToday, control.signal);
  expect(statements).toBe(2);
});
