/**
 * One value of a query result after decoding: counts and sums are numbers, dates are ISO text (YYYY-MM-DD),
 * SQL null is null. A whole number beyond ±(2^53 − 1) is text with every digit. Timestamps, lists, structs
 * and all other types are text as DuckDB writes it.
 */
export type Value = string | number | boolean | null;

export type ResultRow = Readonly<Record<string, Value>>;

export interface ResultColumn {
  readonly name: string;
  /** DuckDB's own name of the type, such as VARCHAR, DOUBLE, DATE. */
  readonly type: string;
}

export interface QueryResult {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
}

export interface QueryOptions {
  readonly signal?: AbortSignal;
}

/** The engine behind four verbs, the same in the browser, in Node and on native DuckDB. */
export interface Database {
  /**
   * Runs ONE statement. Throws QueryError (with the SQL and the engine's message), QueryCancelled, or
   * EngineStopped when the engine and its data are gone.
   */
  query(sql: string, options?: QueryOptions): Promise<QueryResult>;
  /**
   * Appends one complete Arrow IPC stream (end marker included) to `table`, which must exist and not be
   * temporary. Columns are matched by name; fastest in the table's order. Throws QueryError when not
   * every row arrived; what the engine refuses leaves the table as it was.
   */
  insertArrow(table: string, ipcStream: Uint8Array): Promise<void>;
  /** Asks the statement that is running, if any, to stop, and resolves once it has. `close` never waits. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}
