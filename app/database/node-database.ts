import type { Database } from './database.ts';
import { QueuedDatabase } from './engine/queued-database.ts';
import { secureDatabase } from './engine/secure-database.ts';
import { wasmSettings } from './engine/settings.ts';
import { startBlockingEngine } from './wasm/start-blocking-engine.ts';
import { NodeLink } from './wasm/node-link.ts';
import { ENGINE_CONFIG, WasmEngine } from './wasm/wasm-engine.ts';

/** The wasm engine in this Node process, with the browser's settings and locks. Starts in one to three seconds. */
export async function openNodeDatabase({
  memoryLimit,
}: { readonly memoryLimit?: string } = {}): Promise<Database> {
  const engine = await startBlockingEngine();
  engine.open(ENGINE_CONFIG);
  const link = new NodeLink(engine);
  return secureDatabase(new QueuedDatabase(new WasmEngine(link)), wasmSettings(memoryLimit));
}
