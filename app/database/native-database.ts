import type { Database } from './database.ts';
import { loadNativeApi } from './native/native-api.ts';
import { NativeEngine } from './native/native-engine.ts';
import { QueuedDatabase } from './engine/queued-database.ts';
import { secureDatabase } from './engine/secure-database.ts';
import { SAFE_SETTINGS } from './engine/settings.ts';

/**
 * Native DuckDB with the browser's settings and locks, or null where its package is not installed (add it
 * with `npm install --no-save @duckdb/node-api@1.4.3-r.3`). It also knows JSON, ICU and Parquet, so SQL
 * that runs here may fail in the browser.
 */
export async function openNativeDatabase(): Promise<Database | null> {
  const api = loadNativeApi();
  if (api === null) return null;
  const instance = await api.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return secureDatabase(
    new QueuedDatabase(new NativeEngine(api, instance, connection)),
    SAFE_SETTINGS,
  );
}
