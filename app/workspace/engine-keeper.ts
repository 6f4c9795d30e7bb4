import type { Database } from '#app/database/database.ts';
import { failureWords } from './failure-words.ts';
import type { EngineState } from './workspace-state.ts';
import { NoEngine } from './no-engine.ts';

/** Starts the engine when it is first needed, keeps the one that runs, and ends it. */
export class EngineKeeper {
  readonly #openReady: (signal: AbortSignal) => Promise<Database>;
  readonly #onState: (state: EngineState) => void;
  #engine: Promise<Database> | undefined;
  #ending = new AbortController();
  #hasTakenIn = false;

  /** `openReady` gives an engine with its record tables and views, all empty. */
  constructor(
    openReady: (signal: AbortSignal) => Promise<Database>,
    onState: (state: EngineState) => void,
  ) {
    this.#openReady = openReady;
    this.#onState = onState;
  }

  /** The engine, ready to be asked. Rejects with NoEngine, whose message is fit to be shown. */
  start(): Promise<Database> {
    this.#engine ??= this.#open().catch((error: unknown) => {
      this.#engine = undefined;
      const message = failureWords(error);
      this.#onState({ state: 'failed', message });
      throw new NoEngine(message, { cause: error });
    });
    return this.#engine;
  }

  /** Ends the engine, or its start. The next `start` opens a new and empty one. */
  async close(): Promise<void> {
    this.#ending.abort();
    this.#ending = new AbortController();
    const closing = this.#engine;
    this.#engine = undefined;
    this.#hasTakenIn = false;
    this.#onState({ state: 'not_started' });
    const database = await closing?.catch(() => undefined);
    await database?.close();
  }

  /**
   * Ends an engine that has taken records in, of which none are left: what its memory has grown by it gives back in no
   * other way, because the memory of WebAssembly never shrinks.
   */
  async giveBack(): Promise<void> {
    if (this.#hasTakenIn) await this.close();
  }

  async #open(): Promise<Database> {
    this.#onState({ state: 'starting' });
    this.#hasTakenIn = false;
    const database = await this.#openReady(this.#ending.signal);
    this.#onState({ state: 'ready' });
    return {
      query: (statement, options) => database.query(statement, options),
      insertArrow: (table, ipcStream) => {
        this.#hasTakenIn = true;
        return database.insertArrow(table, ipcStream);
      },
      cancel: () => database.cancel(),
      close: () => database.close(),
    };
  }
}
