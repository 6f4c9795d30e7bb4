import { createRequire } from 'node:module';

/** The part of `@duckdb/node-api` that is used here, so that it compiles where the package is not installed. */
export interface NativeApi {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<NativeInstance>;
  };
  readonly DuckDBDataChunk: {
    create(types: readonly NativeType[], rowCount: number): NativeChunk;
  };
  readonly DuckDBDateValue: new (days: number) => object;
  readonly DuckDBTimestampValue: new (micros: bigint) => object;
  readonly DuckDBDecimalValue: new (value: bigint, width: number, scale: number) => object;
  readonly DECIMAL: (width: number, scale: number) => NativeType;
  readonly BOOLEAN: NativeType;
  readonly TINYINT: NativeType;
  readonly SMALLINT: NativeType;
  readonly INTEGER: NativeType;
  readonly BIGINT: NativeType;
  readonly UTINYINT: NativeType;
  readonly USMALLINT: NativeType;
  readonly UINTEGER: NativeType;
  readonly UBIGINT: NativeType;
  readonly FLOAT: NativeType;
  readonly DOUBLE: NativeType;
  readonly VARCHAR: NativeType;
  readonly DATE: NativeType;
  readonly TIMESTAMP: NativeType;
}

/** Its text is DuckDB's name of the type. */
export interface NativeType {
  readonly typeId: number;
  toString(): string;
}

export interface NativeInstance {
  connect(): Promise<NativeConnection>;
  closeSync(): void;
}

export interface NativeConnection {
  run(sql: string): Promise<NativeResult>;
  createAppender(table: string): Promise<NativeAppender>;
  interrupt(): void;
  closeSync(): void;
}

export interface NativeResult {
  columnNames(): string[];
  columnTypes(): NativeType[];
  fetchChunk(): Promise<NativeChunk | null>;
}

export interface NativeChunk {
  readonly rowCount: number;
  getColumnValues(column: number): unknown[];
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

export interface NativeAppender {
  appendDataChunk(chunk: NativeChunk): void;
  closeSync(): void;
}

/** Native DuckDB's package, or null where it is not installed. It is no dependency, and no bundler sees it. */
export function loadNativeApi(): NativeApi | null {
  try {
    return createRequire(import.meta.url)('@duckdb/node-api') as NativeApi;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
