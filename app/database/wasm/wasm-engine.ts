import { completeStream } from '../engine/arrow-stream.ts';
import type { QueryResult } from '../database.ts';
import { columnsNeedingText, decode } from '../decode.ts';
import type { EngineLink } from './engine-link.ts';
import type { Engine } from '../engine/engine.ts';
import {
  countRows,
  INCOMING,
  insertIncoming,
  makeRoom,
  onlyNumber,
  requireRows,
} from '../engine/incoming-table.ts';
import { runStatement, type ArrowAnswer } from './run-statement.ts';
import { onlyStatement } from '../engine/single-statement.ts';
import { identifier, sql } from '../sql.ts';
import { askAsText } from '../engine/text-columns.ts';

/**
 * How both builds are opened. The engine's own casts to double stay off: they lose digits and the names of
 * the types, and `decode` needs neither. So does arrowLosslessConversion: it labels booleans as bytes and
 * sends bits (duckdb-wasm 1.32.0), so that false reads as true.
 */
export const ENGINE_CONFIG = { path: ':memory:' };

/** The wasm engine, in a worker or in Node. */
export class WasmEngine implements Engine {
  readonly #link: EngineLink;

  constructor(link: EngineLink) {
    this.#link = link;
  }

  async query(given: string, signal: AbortSignal): Promise<QueryResult> {
    const statement = onlyStatement(given);
    const answer = await runStatement(this.#link, statement, signal);
    const textColumns = columnsNeedingText(answer.schema);
    if (textColumns.length === 0) return decoded(answer);
    const names = answer.schema.fields.map((field) => field.name);
    return askAsText(statement, names, textColumns, async (text) =>
      decoded(await runStatement(this.#link, text, signal)),
    );
  }

  async insertArrow(table: string, ipcStream: Uint8Array, signal: AbortSignal): Promise<void> {
    const { columns, rows } = completeStream(ipcStream);
    const run = (text: string): Promise<ArrowAnswer> => runStatement(this.#link, text, signal);
    const { schema } = await run(sql`SELECT * FROM ${identifier(table)} LIMIT 0`);
    if (rows === 0) return;
    const inOrder =
      columns.length === schema.fields.length &&
      schema.fields.every((field, i) => field.name === columns[i]);
    if (inOrder) {
      const count = async (): Promise<QueryResult> => decoded(await run(countRows(table)));
      const before = onlyNumber(await count());
      await this.#link.insert(table, ipcStream, false);
      requireRows(rows, onlyNumber(await count()) - before);
      return;
    }
    await run(makeRoom);
    await this.#link.insert(INCOMING, ipcStream, true);
    try {
      requireRows(rows, onlyNumber(await decoded(await run(insertIncoming(table)))));
    } finally {
      await run(makeRoom);
    }
  }

  async end(): Promise<void> {
    await this.#link.end();
  }
}

async function decoded(answer: ArrowAnswer): Promise<QueryResult> {
  return decode(answer.schema, await answer.read());
}
