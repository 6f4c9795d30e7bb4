import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Database } from './database.ts';
import { downloadEngine } from './wasm/download-engine.ts';
import { EngineStartFailed } from './errors.ts';
import type * as StartWorkerEngine from './wasm/start-worker-engine.ts';
import { StartWatch } from './wasm/start-watch.ts';
import { requireWebAssembly } from './wasm/webassembly-support.ts';

const SILENCE_LIMIT_MS = 30_000;

export interface BrowserDatabaseOptions {
  /** Ends the start-up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How long any step may stay silent, in milliseconds. A slow download that still moves is not cut off. */
  readonly timeoutMs?: number;
  /** How much memory its statements may use, as DuckDB writes it: '1GiB'. */
  readonly memoryLimit?: string;
}

/**
 * Starts the engine in a worker, makes its settings safe, locks them and proves that data arrive.
 * Throws EngineStartFailed, whose `reason` says what is in the way.
 */
export async function openBrowserDatabase({
  signal,
  timeoutMs = SILENCE_LIMIT_MS,
  memoryLimit,
}: BrowserDatabaseOptions = {}): Promise<Database> {
  requireWebAssembly();
  const watch = new StartWatch(timeoutMs, signal);
  const abandoned = new AbortController();
  watch.failed.catch((reason: unknown) => abandoned.abort(reason));
  try {
    return await Promise.race([start(watch, abandoned.signal, memoryLimit), watch.failed]);
  } finally {
    watch.end();
  }
}

async function start(
  watch: StartWatch,
  abandoned: AbortSignal,
  memoryLimit: string | undefined,
): Promise<Database> {
  const downloading = 'downloading it';
  watch.alive(downloading);
  const [wasm, { startWorkerEngine }] = await Promise.all([
    downloadEngine(wasmUrl, () => watch.alive(downloading), abandoned),
    loadCode(),
  ]);
  abandoned.throwIfAborted();
  return startWorkerEngine(workerUrl, wasm, watch, abandoned, memoryLimit);
}

async function loadCode(): Promise<typeof StartWorkerEngine> {
  try {
    return await import('./wasm/start-worker-engine.ts');
  } catch (error) {
    throw new EngineStartFailed('download_failed', 'its code could not be fetched', error);
  }
}
