import { describe, test } from 'vitest';
import { openNativeDatabase } from '#app/database/native-database.ts';
import { databaseContract } from './database-contract.ts';

const first = await openNativeDatabase();
await first?.close();

describe.runIf(first)('native DuckDB', () => {
  databaseContract(async () => {
    const database = await openNativeDatabase();
    if (database === null) throw new Error('The package went away.');
    return database;
  });
});

test.runIf(first === null)(
  'native DuckDB is not installed, so it is not tested here',
  ({ skip }) => {
    skip('npm install --no-save @duckdb/node-api@1.4.3-r.3 would add it');
  },
);
