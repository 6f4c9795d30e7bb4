import { describe } from 'vitest';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { databaseContract } from './database-contract.ts';
import { wasmLimits } from './wasm-limits.ts';

databaseContract(openNodeDatabase);
describe('limits', { timeout: 120_000 }, () => {
  wasmLimits(openNodeDatabase);
});
