import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import type { Database } from './database.ts';
import { NodeLink } from './wasm/node-link.ts';
import { QueuedDatabase } from './engine/queued-database.ts';
import { secureDatabase } from './engine/secure-database.ts';
import { WASM_SETTINGS } from './engine/settings.ts';
import { ENGINE_CONFIG, WasmEngine } from './wasm/wasm-engine.ts';

const BUILD = '@duckdb/duckdb-wasm/blocking';

/** The wasm engine in this Node process, with the browser's settings and locks. Starts in one to three seconds. */
export async function openNodeDatabase(): Promise<Database> {
  const load = createRequire(import.meta.url);
  const blocking = load(BUILD) as typeof Blocking;
  const folder = dirname(load.resolve(BUILD));
  const engine = await blocking.createDuckDB(
    {
      mvp: { mainModule: join(folder, 'duckdb-mvp.wasm'), mainWorker: '' },
      eh: { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: '' },
    },
    new blocking.VoidLogger(),
    blocking.NODE_RUNTIME,
  );
  await engine.instantiate();
  engine.open(ENGINE_CONFIG);
  return secureDatabase(new QueuedDatabase(new WasmEngine(new NodeLink(engine))), WASM_SETTINGS);
}
