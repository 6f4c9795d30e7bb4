import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { QueuedDatabase } from '../engine/queued-database.ts';
import { EngineStartFailed, EngineStopped } from '../errors.ts';
import { secureDatabase } from '../engine/secure-database.ts';
import type { StartWatch } from './start-watch.ts';
import { wasmSettings } from '../engine/settings.ts';
import { ENGINE_CONFIG, WasmEngine } from './wasm-engine.ts';
import { WorkerLink } from './worker-link.ts';

/** Starts the engine in a worker of its own from wasm bytes already here. Ends the worker again when the start fails. */
export async function startWorkerEngine(
  workerUrl: string,
  wasm: Blob,
  watch: StartWatch,
  abandoned: AbortSignal,
  memoryLimit?: string,
): Promise<QueuedDatabase> {
  const worker = new Worker(workerUrl, { name: 'evenlode-database' });
  const wasmUrl = URL.createObjectURL(wasm);
  abandoned.addEventListener('abort', () => worker.terminate());
  let database: QueuedDatabase | undefined;
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    const detail = event.message || 'its worker could not be loaded';
    watch.fail(new EngineStartFailed('worker_failed', detail));
    void database?.end(new EngineStopped('fault', detail));
  });
  try {
    const engine = new AsyncDuckDB(new VoidLogger(), worker);
    watch.alive('starting its worker');
    await engine.instantiate(wasmUrl, null, () => watch.alive('compiling it'));
    watch.alive('opening the database');
    await engine.open(ENGINE_CONFIG);
    const link = await WorkerLink.to(engine);
    database = new QueuedDatabase(new WasmEngine(link));
    return await secureDatabase(database, wasmSettings(memoryLimit));
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(wasmUrl);
  }
}
