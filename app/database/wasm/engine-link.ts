/**
 * The wasm engine as both of its builds offer it: Arrow bytes in and out. Statements have one connection
 * and inserts another, which is replaced when an insert fails: a connection that met a faulty stream
 * would take every later one for its continuation. Inserts therefore do not see temporary tables.
 */
export interface EngineLink {
  /** Starts a statement: the Arrow schema message when it is already done, else null. */
  start(sql: string): Awaitable<Uint8Array | null>;
  /** Works on for about a tenth of a second: the schema message when done, else null. */
  poll(): Awaitable<Uint8Array | null>;
  /** The next batch of the result; empty at the end; null to ask again. */
  fetch(): Awaitable<Uint8Array | null>;
  /** Asks the running statement to stop: the next poll then fails. False when there is none. */
  cancel(): Awaitable<boolean>;
  /** Inserts a whole Arrow stream, by position; `create` makes the table first. The bytes are only read. */
  insert(table: string, ipcStream: Uint8Array, create: boolean): Awaitable<void>;
  /** Ends the engine. */
  end(): Awaitable<void>;
}

type Awaitable<T> = T | Promise<T>;
