import { describe } from 'vitest';
import { openBrowserDatabase } from '#app/database/browser-database.ts';
import { databaseContract } from '#tests/database/database-contract.ts';
import { wasmLimits } from '#tests/database/wasm-limits.ts';

databaseContract(openBrowserDatabase);
describe('limits', { timeout: 120_000 }, () => {
  wasmLimits(openBrowserDatabase);
});
