import { Int32, makeData, makeVector, Table, tableToIPC, Utf8 } from 'apache-arrow';
import type { Database } from '../database.ts';
import { EngineStartFailed } from '../errors.ts';

const TABLE = 'evenlode_self_test';

/**
 * Sends a small Arrow table through the engine and compares a sum and a text that are known. Two copies of
 * the Arrow library make an engine that takes tables in silently empty: here that is an error at the start.
 */
export async function selfTest(database: Database): Promise<void> {
  try {
    await database.query(`CREATE TABLE ${TABLE} (number INTEGER, word VARCHAR)`);
    await database.insertArrow(TABLE, sample());
    const { rows } = await database.query(
      `SELECT sum(number) AS total, count(*) AS n, max(word) AS last FROM ${TABLE}`,
    );
    const row = rows[0];
    if (row?.total !== 42 || row.n !== 3 || row.last !== 'river') {
      throw new Error(`expected 42, 3, river and had ${JSON.stringify(row)}`);
    }
    await database.query(`DROP TABLE ${TABLE}`);
  } catch (error) {
    throw new EngineStartFailed(
      'self_test_failed',
      'a known table did not come back as sent',
      error,
    );
  }
}

/** Made from raw buffers: Arrow's builders make functions from text, which the page's security policy forbids. */
function sample(): Uint8Array {
  const table = new Table({
    number: makeVector(
      makeData({
        type: new Int32(),
        length: 3,
        nullCount: 1,
        nullBitmap: Uint8Array.of(0b011),
        data: Int32Array.of(19, 23, 0),
      }),
    ),
    word: makeVector(
      makeData({
        type: new Utf8(),
        length: 3,
        nullCount: 1,
        nullBitmap: Uint8Array.of(0b101),
        valueOffsets: Int32Array.of(0, 5, 5, 11),
        data: new TextEncoder().encode('rivermeadow'),
      }),
    ),
  });
  return tableToIPC(table, 'stream');
}
