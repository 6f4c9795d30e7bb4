import type { Database, QueryOptions, QueryResult } from '../database.ts';
import { EngineLife } from './engine-life.ts';
import { engineMessage } from './engine-message.ts';
import type { Engine } from './engine.ts';
import { EngineStopped, QueryCancelled, QueryError } from '../errors.ts';
import { fatalReason } from './fatal-reason.ts';
import { StatementQueue } from './statement-queue.ts';

interface Turn {
  readonly cancel: () => void;
  readonly done: Promise<unknown>;
}

/** A database over an engine: one statement at a time, in the order asked, with typed errors. */
export class QueuedDatabase implements Database {
  readonly #engine: Engine;
  readonly #queue = new StatementQueue();
  readonly #life = new EngineLife();
  #turn: Turn | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  query(statement: string, options: QueryOptions = {}): Promise<QueryResult> {
    return this.#take(statement, options.signal, (signal) => this.#engine.query(statement, signal));
  }

  /**
   * Columns are matched by name. A column that the stream lacks becomes null (or its default); one that
   * the table lacks is an error. A stream whose columns stand in the table's order goes in directly; any
   * other takes a detour by a second table. What the engine refuses leaves the table as it was.
   * The caller's bytes are left as they are.
   */
  insertArrow(table: string, ipcStream: Uint8Array): Promise<void> {
    return this.#take(`INSERT INTO ${table} BY NAME`, undefined, (signal) =>
      this.#engine.insertArrow(table, ipcStream, signal),
    );
  }

  /** Resolves once the statement has stopped. A few operators stop late; `close` stops at once. */
  async cancel(): Promise<void> {
    const turn = this.#turn;
    turn?.cancel();
    await turn?.done.catch(() => undefined);
  }

  close(): Promise<void> {
    return this.end(new EngineStopped('closed', 'it was closed'));
  }

  /** Ends the engine: what runs or waits rejects with `reason`, and so does everything asked later. */
  async end(reason: EngineStopped): Promise<void> {
    const first = this.#life.reason === undefined;
    this.#life.end(reason);
    if (first) await this.#engine.end();
  }

  #take<T>(
    statement: string,
    outer: AbortSignal | undefined,
    task: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (this.#life.reason) return Promise.reject(this.#life.reason);
    const controller = new AbortController();
    const cancel = (): void => controller.abort(new QueryCancelled(statement));
    if (outer?.aborted) cancel();
    outer?.addEventListener('abort', cancel);
    const taken = this.#queue.run(() => {
      const done = this.#life.guard(() => this.#typed(statement, task(controller.signal)));
      this.#turn = { cancel, done };
      return done.finally(() => (this.#turn = undefined));
    }, controller.signal);
    return this.#life.guard(() => taken).finally(() => outer?.removeEventListener('abort', cancel));
  }

  async #typed<T>(statement: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof QueryCancelled) throw error;
      const cause = error instanceof Error ? error : new Error(String(error));
      const fatal = fatalReason(cause);
      if (fatal === undefined) throw new QueryError(statement, engineMessage(cause.message), cause);
      const stopped = new EngineStopped(fatal, engineMessage(cause.message), cause);
      await this.end(stopped).catch(() => undefined);
      throw stopped;
    }
  }
}
