import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { EngineLink } from './engine-link.ts';

/** The engine in its worker as a link. */
export class WorkerLink implements EngineLink {
  readonly #engine: AsyncDuckDB;
  readonly #connection: number;
  #inlet: number;

  private constructor(engine: AsyncDuckDB, connection: number, inlet: number) {
    this.#engine = engine;
    this.#connection = connection;
    this.#inlet = inlet;
  }

  /** An opened engine with its two connections. */
  static async to(engine: AsyncDuckDB): Promise<WorkerLink> {
    return new WorkerLink(engine, await engine.connectInternal(), await engine.connectInternal());
  }

  async start(sql: string): Promise<Uint8Array | null> {
    return this.#living.startPendingQuery(this.#connection, sql, false);
  }

  async poll(): Promise<Uint8Array | null> {
    return this.#living.pollPendingQuery(this.#connection);
  }

  async fetch(): Promise<Uint8Array | null> {
    return this.#living.fetchQueryResults(this.#connection);
  }

  async cancel(): Promise<boolean> {
    return this.#living.cancelPendingQuery(this.#connection);
  }

  /** A copy goes to the worker, because a transferred buffer would be taken from the caller, neighbours included. */
  async insert(table: string, ipcStream: Uint8Array, create: boolean): Promise<void> {
    const bytes = ipcStream.slice();
    try {
      await this.#living.insertArrowFromIPCStream(this.#inlet, bytes, { name: table, create });
    } catch (error) {
      await this.#living.disconnect(this.#inlet);
      this.#inlet = await this.#living.connectInternal();
      throw error;
    }
  }

  /** Without its worker the library would write the statement to the console and wait for ever. */
  get #living(): AsyncDuckDB {
    if (this.#engine.isDetached()) throw new Error('The engine has ended.');
    return this.#engine;
  }

  /** Ends the worker at once, whatever it is doing. */
  end(): Promise<void> {
    return this.#engine.terminate();
  }
}
