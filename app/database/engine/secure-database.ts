import type { QueuedDatabase } from './queued-database.ts';
import { EngineStartFailed } from '../errors.ts';
import { selfTest } from './self-test.ts';

/** A database just opened, its settings made safe and locked, and proven to take in and give back Arrow data. */
export async function secureDatabase(
  database: QueuedDatabase,
  settings: readonly string[],
): Promise<QueuedDatabase> {
  try {
    for (const setting of settings) await database.query(setting);
  } catch (error) {
    throw new EngineStartFailed('settings_refused', 'a safe setting was refused', error);
  }
  await selfTest(database);
  return database;
}
