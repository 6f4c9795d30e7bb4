import { tableFromIPC, type Table } from 'apache-arrow';
import { completeStream } from '../engine/arrow-stream.ts';
import type { QueryResult } from '../database.ts';
import type { Engine } from '../engine/engine.ts';
import {
  INCOMING,
  insertIncoming,
  makeRoom,
  onlyNumber,
  requireRows,
} from '../engine/incoming-table.ts';
import type { NativeApi, NativeConnection, NativeInstance, NativeResult } from './native-api.ts';
import { nativeColumn, type NativeColumn } from './native-arrow.ts';
import { nativeColumnsNeedingText, nativeDecode } from './native-decode.ts';
import { identifier, joined, sql, trusted } from '../sql.ts';
import { onlyStatement } from '../engine/single-statement.ts';
import { askAsText } from '../engine/text-columns.ts';

/** The most rows that one chunk of the native engine can hold. */
const CHUNK_ROWS = 2048;

/** Native DuckDB in this Node process. */
export class NativeEngine implements Engine {
  readonly #api: NativeApi;
  readonly #instance: NativeInstance;
  readonly #connection: NativeConnection;

  constructor(api: NativeApi, instance: NativeInstance, connection: NativeConnection) {
    this.#api = api;
    this.#instance = instance;
    this.#connection = connection;
  }

  async query(given: string, signal: AbortSignal): Promise<QueryResult> {
    const statement = onlyStatement(given);
    const run = async (text: string): Promise<NativeResult> => {
      const interrupt = (): void => {
        this.#connection.interrupt();
      };
      signal.addEventListener('abort', interrupt);
      try {
        return await this.#connection.run(text);
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      } finally {
        signal.removeEventListener('abort', interrupt);
      }
    };
    const result = await run(statement);
    if (result.columnNames().length === 0) throw new Error('no statements');
    const textColumns = nativeColumnsNeedingText(result.columnTypes());
    if (textColumns.length === 0) return nativeDecode(result);
    return askAsText(statement, result.columnNames(), textColumns, async (text) =>
      nativeDecode(await run(text)),
    );
  }

  async insertArrow(table: string, ipcStream: Uint8Array): Promise<void> {
    const { rows } = completeStream(ipcStream);
    const arrow = tableFromIPC(ipcStream);
    const columns = arrow.schema.fields.map((field, i) => {
      const vector = arrow.getChildAt(i);
      if (vector === null) throw new Error(`Column ${field.name} is not in the stream.`);
      return nativeColumn(this.#api, field.name, vector);
    });
    const names = arrow.schema.fields.map(
      ({ name }, i) => sql`${identifier(name)} ${trusted(String(columns[i]?.type))}`,
    );
    await this.#connection.run(makeRoom);
    await this.#connection.run(sql`CREATE TEMP TABLE ${identifier(INCOMING)} (${joined(names)})`);
    try {
      await this.#append(arrow, columns);
      const moved = await this.#connection.run(insertIncoming(table));
      requireRows(rows, onlyNumber(await nativeDecode(moved)));
    } finally {
      await this.#connection.run(makeRoom);
    }
  }

  end(): Promise<void> {
    this.#connection.interrupt();
    this.#connection.closeSync();
    this.#instance.closeSync();
    return Promise.resolve();
  }

  async #append(arrow: Table, columns: readonly NativeColumn[]): Promise<void> {
    const appender = await this.#connection.createAppender(INCOMING);
    for (let start = 0; start < arrow.numRows; start += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, arrow.numRows - start);
      const chunk = this.#api.DuckDBDataChunk.create(
        columns.map(({ type }) => type),
        count,
      );
      chunk.setColumns(
        columns.map(({ at }) => Array.from({ length: count }, (_, i) => at(start + i))),
      );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
}
