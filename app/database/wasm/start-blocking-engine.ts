import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';

const BUILD = '@duckdb/duckdb-wasm/blocking';

/** The wasm's Node build, started but not yet opened. It brings its own Arrow library: only bytes pass between. */
export async function startBlockingEngine(): Promise<Blocking.DuckDBBindings> {
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
  return engine;
}
