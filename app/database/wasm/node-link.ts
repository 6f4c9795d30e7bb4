import { setImmediate } from 'node:timers/promises';
import type { DuckDBBindings, DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import type { EngineLink } from './engine-link.ts';

/** The blocking build as a link. It lets the process breathe between polls, so that a signal can stop a statement. */
export class NodeLink implements EngineLink {
  readonly #engine: DuckDBBindings;
  readonly #id: number;
  #inlet: DuckDBConnection;

  constructor(engine: DuckDBBindings) {
    this.#engine = engine;
    this.#id = engine.connect().useUnsafe((_, id) => id);
    this.#inlet = engine.connect();
  }

  start(sql: string): Uint8Array | null {
    return this.#engine.startPendingQuery(this.#id, sql, false);
  }

  async poll(): Promise<Uint8Array | null> {
    await setImmediate();
    return this.#engine.pollPendingQuery(this.#id);
  }

  fetch(): Uint8Array | null {
    return this.#engine.fetchQueryResults(this.#id);
  }

  cancel(): boolean {
    return this.#engine.cancelPendingQuery(this.#id);
  }

  insert(table: string, ipcStream: Uint8Array, create: boolean): void {
    try {
      this.#inlet.insertArrowFromIPCStream(ipcStream, { name: table, create });
    } catch (error) {
      this.#inlet.close();
      this.#inlet = this.#engine.connect();
      throw error;
    }
  }

  end(): void {
    this.#engine.reset();
  }
}
