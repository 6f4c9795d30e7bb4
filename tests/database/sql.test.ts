import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { identifier, joined, literal, sql } from '#app/database/sql.ts';

let database: Database;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const trickyText = fc
  .array(
    fc.constantFrom(
      "'",
      '"',
      ';',
      '--',
      '/*',
      '*/',
      '\\',
      '$$',
      '\n',
      'é',
      '🌊',
      ' ',
      'x',
      '%',
      '`',
    ),
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof(anyText, trickyText).filter((value) => !/[\0\p{Surrogate}]/u.test(value));

const one = async (statement: string) => {
  const { columns, rows } = await database.query(statement);
  return { name: columns[0]?.name, value: rows[0]?.[columns[0]?.name ?? ''] };
};

test('any text comes back from the engine as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      expect((await one(sql`SELECT ${literal(value)} AS v`)).value).toBe(value);
    }),
    { numRuns: 300 },
  );
});

test('any name names exactly one column and one table', async () => {
  await fc.assert(
    fc.asyncProperty(
      text.filter((name) => name !== ''),
      async (name) => {
        const table = identifier(name);
        await database.query(sql`CREATE OR REPLACE TABLE ${table} AS SELECT 7 AS ${table}`);
        expect(await one(sql`SELECT ${table} FROM ${table}`)).toEqual({ name, value: 7 });
        await database.query(sql`DROP TABLE ${table}`);
      },
    ),
    { numRuns: 200 },
  );
});

test('any number comes back to its last bit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.double(), async (value) => {
      expect((await one(sql`SELECT ${value}::DOUBLE AS v`)).value).toBe(value);
    }),
    { numRuns: 200 },
  );
});

test('any whole number of 64 bits keeps its digits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), async (value) => {
      const answer = await one(sql`SELECT CAST(${literal(value)} AS BIGINT)::VARCHAR AS v`);
      expect(answer.value).toBe(String(value));
    }),
    { numRuns: 100 },
  );
});

test.each([
  [null, 'NULL'],
  [true, 'true'],
  [false, 'false'],
  ["it's", "'it''s'"],
  [-5, '(-5)'],
  [-0, "'-0'::DOUBLE"],
  [0.1, "'0.1'::DOUBLE"],
  [Number.NaN, "'nan'::DOUBLE"],
  [Number.NEGATIVE_INFINITY, "'-inf'::DOUBLE"],
  [-7n, '(-7)'],
])('%s is written %s', (value, written) => {
  expect(literal(value)).toBe(written);
});

test('a negative number after a minus sign does not make a comment of the rest', async () => {
  expect((await one(sql`SELECT 10 -${-5} AS v`)).value).toBe(15);
});

test('pieces are joined by a separator', () => {
  const names = ['a', 'b "c"'].map((name) => identifier(name));
  expect(sql`SELECT ${joined(names)} LIMIT ${3}`).toBe('SELECT "a", "b ""c""" LIMIT 3');
});

test('what cannot be a name or a value is refused', () => {
  expect(() => identifier('')).toThrow(RangeError);
  expect(() => identifier('a\0b')).toThrow(RangeError);
  expect(() => literal('a\0b')).toThrow(RangeError);
  expect(() => literal('\ud800')).toThrow(RangeError);
});

test('a plain string does not compile in a template', () => {
  const given = "x'; DROP TABLE people; --";
  // @ts-expect-error a plain string is not safe
  const careless = sql`SELECT ${given}`;
  expect(careless).toContain('DROP');
});
