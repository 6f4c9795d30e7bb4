import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Value } from '#app/database/database.ts';

/** The engine's own text of a value is the independent witness of how it must be read. */
export function decodeProperties(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** Values of one type, read by us and written by the engine, with nulls between them. */
  async function readAndWritten(expressions: readonly string[], type: string) {
    const values = ['NULL', ...expressions, 'NULL'].map((text) => `(${text})`).join(', ');
    const { columns, rows } = await database.query(
      `SELECT CAST(v AS ${type}) AS v, CAST(CAST(v AS ${type}) AS VARCHAR) AS written
       FROM (VALUES ${values}) t(v)`,
    );
    const first = rows[0];
    const last = rows.at(-1);
    expect([first?.v, last?.v]).toEqual([null, null]);
    return { type: columns[0]?.type, pairs: rows.slice(1, -1).map((row) => [row.v, row.written]) };
  }

  const holds = async (
    arbitrary: fc.Arbitrary<string>,
    type: string,
    expected: (written: string) => Value,
  ) => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrary, { minLength: 1, maxLength: 40 }), async (texts) => {
        const { type: named, pairs } = await readAndWritten(texts, type);
        expect(named).toBe(type);
        expect(pairs.map(([read]) => read)).toEqual(
          pairs.map(([, written]) => expected(String(written))),
        );
      }),
      { numRuns: 30 },
    );
  };

  const exact = (written: string): Value =>
    Number.isSafeInteger(Number(written)) && String(BigInt(Number(written))) === written
      ? Number(written)
      : written;

  const whole = (bits: number, signed: boolean) => {
    const [min, max] = signed
      ? [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n]
      : [0n, 2n ** BigInt(bits) - 1n];
    const near = fc.bigInt({ min: -(2n ** 53n) - 3n, max: 2n ** 53n + 3n });
    return fc
      .oneof(fc.bigInt({ min, max }), near, fc.constantFrom(min, max, 0n))
      .filter((value) => value >= min && value <= max)
      .map((value) => `'${String(value)}'`);
  };

  test.each([
    ['TINYINT', 8, true],
    ['SMALLINT', 16, true],
    ['INTEGER', 32, true],
    ['BIGINT', 64, true],
    ['UTINYINT', 8, false],
    ['USMALLINT', 16, false],
    ['UINTEGER', 32, false],
    ['UBIGINT', 64, false],
    ['HUGEINT', 128, true],
  ] as const)('%s: a number when it is exact, else every digit', async (type, bits, signed) => {
    await holds(whole(bits, signed), type, exact);
  });

  test('UHUGEINT: text with every digit', async () => {
    await holds(whole(128, false), 'UHUGEINT', String);
  });

  test.each([
    [4, 1],
    [9, 2],
    [18, 6],
    [38, 10],
    [38, 30],
  ])('DECIMAL(%i,%i): the nearest number', async (precision, scale) => {
    const limit = 10n ** BigInt(precision) - 1n;
    const digits = fc.bigInt({ min: -limit, max: limit }).map((value) => {
      const padded = String(value < 0n ? -value : value).padStart(scale + 1, '0');
      return `'${value < 0n ? '-' : ''}${padded.slice(0, -scale)}.${padded.slice(-scale)}'`;
    });
    await holds(digits, `DECIMAL(${precision},${scale})`, Number);
  });

  test('DECIMAL(20,0): a number when it is exact, else every digit', async () => {
    const limit = 10n ** 20n - 1n;
    const digits = fc.bigInt({ min: -limit, max: limit }).map((value) => `'${String(value)}'`);
    await holds(digits, 'DECIMAL(20,0)', exact);
  });

  test('DOUBLE: to the last bit', async () => {
    const expected = (written: string) => Number(written.replace('inf', 'Infinity'));
    await holds(
      fc.double().map((value) => doubleText(value)),
      'DOUBLE',
      expected,
    );
  });

  test('FLOAT: to the last bit', async () => {
    const expected = (written: string) => Math.fround(Number(written.replace('inf', 'Infinity')));
    await holds(
      fc.float().map((value) => doubleText(value)),
      'FLOAT',
      expected,
    );
  });

  test('BOOLEAN: true, false or null, never mixed up', async () => {
    await holds(fc.constantFrom("'true'", "'false'"), 'BOOLEAN', (written) => written === 'true');
  });

  test('VARCHAR: as the engine holds it', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 30 })
      .filter((value) => !/[\0\p{Surrogate}]/u.test(value))
      .map((value) => `'${value.replaceAll("'", "''")}'`);
    await holds(text, 'VARCHAR', String);
  });

  test('DATE: as the engine writes it, before Christ and after 9999 too', async () => {
    const days = fc.integer({ min: -2_147_483_000, max: 2_147_483_000 });
    const near = fc.integer({ min: -800_000, max: 3_000_000 });
    const dates = fc.oneof(days, near).map((day) => `DATE '1970-01-01' + (${day})`);
    const infinite = fc.constantFrom("DATE 'infinity'", "DATE '-infinity'");
    await holds(fc.oneof(dates, infinite), 'DATE', String);
  });

  test('DATE: ISO text, as JavaScript counts days', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -719_162, max: 2_932_896 }), async (day) => {
        const { rows } = await database.query(`SELECT DATE '1970-01-01' + (${day}) AS v`);
        expect(rows[0]?.v).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 100 },
    );
  });

  const moments = fc
    .oneof(
      fc.bigInt({ min: -9_223_372_022_400_000_000n, max: 9_223_372_036_854_775_806n }),
      fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }).map((s) => BigInt(s) * 1_000_000n),
    )
    .map((micros) => `make_timestamp(${String(micros)})`);

  test('TIMESTAMP: as the engine writes it', async () => {
    const infinite = fc.constantFrom("TIMESTAMP 'infinity'", "TIMESTAMP '-infinity'");
    await holds(fc.oneof(moments, infinite), 'TIMESTAMP', String);
  });

  test('lists, structs and maps: as the engine writes them', async () => {
    const pieces = fc
      .array(fc.constantFrom('a', ' ', ',', "''", '"', '[', '}', '=', 'NULL', 'é'), {
        maxLength: 4,
      })
      .map((parts) => `'${parts.join('')}'`);
    await holds(
      pieces.map((text) => `[${text}, NULL]`),
      'VARCHAR[]',
      String,
    );
    await holds(
      pieces.map((text) => `{'k': ${text}, 'n': 1}`),
      'STRUCT(k VARCHAR, n INTEGER)',
      String,
    );
    await holds(
      pieces.map((text) => `MAP {${text}: 1}`),
      'MAP(VARCHAR, INTEGER)',
      String,
    );
  });

  test('an answer of many batches keeps every row in its place', async () => {
    const { rows } = await database.query(
      `SELECT range AS i, CASE WHEN range % 3 = 0 THEN NULL ELSE 'word ' || range END AS word,
              range % 2 = 0 AS even
       FROM range(10000) ORDER BY i`,
    );
    expect(rows).toEqual(
      Array.from({ length: 10_000 }, (_, i) => ({
        i,
        word: i % 3 === 0 ? null : `word ${i}`,
        even: i % 2 === 0,
      })),
    );
  });
}

function doubleText(value: number): string {
  const text = Object.is(value, -0) ? '-0.0' : String(value).replace('Infinity', 'inf');
  return `'${text}'`;
}
