import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#app/database/database.ts';
import { EngineStopped, QueryCancelled, QueryError } from '#app/database/errors.ts';
import { integers, stream, streamOfTwoBatches, words } from './arrow-samples.ts';
import { reachingStatements, unlockingStatements } from './refused-statements.ts';

const RUNAWAY = 'SELECT count(*) FROM range(100000000) a, range(1000000) b';

/** What every engine behind the interface must do alike. */
export function databaseContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.query('CREATE TABLE held (number INTEGER, word VARCHAR)');
  });
  afterAll(() => database.close());

  const rows = async (sql: string) => (await database.query(sql)).rows;

  describe('answers', () => {
    test('counts and sums are numbers, dates are ISO text, null is null', async () => {
      const answer = await database.query(
        `SELECT count(*) AS n, sum(x) AS total, avg(x) AS mean, max(d) AS last, min(NULL::INTEGER) AS none
         FROM (VALUES (1, DATE '2024-02-29'), (4, DATE '2023-12-31')) t(x, d)`,
      );
      expect(answer).toEqual({
        columns: [
          { name: 'n', type: 'BIGINT' },
          { name: 'total', type: 'HUGEINT' },
          { name: 'mean', type: 'DOUBLE' },
          { name: 'last', type: 'DATE' },
          { name: 'none', type: 'INTEGER' },
        ],
        rows: [{ n: 2, total: 5, mean: 2.5, last: '2024-02-29', none: null }],
      });
    });

    test('an answer without rows still has its columns', async () => {
      const answer = await database.query("SELECT 1 AS a, 'x' AS b WHERE false");
      expect(answer).toEqual({
        columns: [
          { name: 'a', type: 'INTEGER' },
          { name: 'b', type: 'VARCHAR' },
        ],
        rows: [],
      });
    });

    test('rows keep the order that the statement asks for', async () => {
      const answer = await rows('SELECT range AS i FROM range(5000) ORDER BY i DESC');
      expect(answer.map(({ i }) => i)).toEqual(Array.from({ length: 5000 }, (_, i) => 4999 - i));
    });

    test('two columns of one name keep both values', async () => {
      expect(await rows('SELECT 1 AS a, 2 AS a, 3 AS a_1')).toEqual([{ a: 1, a_2: 2, a_1: 3 }]);
    });

    test('a column may have a name that JavaScript gives a meaning', async () => {
      const [row] = await rows('SELECT 1 AS "__proto__", 2 AS "constructor"');
      expect(Object.entries(row ?? {})).toEqual([
        ['__proto__', 1],
        ['constructor', 2],
      ]);
    });

    test('an ENUM answers with its labels', async () => {
      await database.query("CREATE TYPE mood AS ENUM ('calm', 'low')");
      await database.query('CREATE TABLE moods (mood mood, i INTEGER)');
      await database.query("INSERT INTO moods VALUES ('calm', 1), ('low', 2), (NULL, 3)");
      expect(await database.query('SELECT mood, i FROM moods ORDER BY i')).toEqual({
        columns: [
          { name: 'mood', type: "ENUM('calm', 'low')" },
          { name: 'i', type: 'INTEGER' },
        ],
        rows: [
          { mood: 'calm', i: 1 },
          { mood: 'low', i: 2 },
          { mood: null, i: 3 },
        ],
      });
    });

    test.each([
      ['[1, 2, NULL]', 'INTEGER[]', '[1, 2, NULL]'],
      ["{'a': 1, 'b': 'x'}", 'STRUCT(a INTEGER, b VARCHAR)', "{'a': 1, 'b': x}"],
      ["MAP {'a': 1}", 'MAP(VARCHAR, INTEGER)', '{a=1}'],
      ['INTERVAL 3 DAY', 'INTERVAL', '3 days'],
      ["TIME '01:02:03'", 'TIME', '01:02:03'],
      ["'\\xAA'::BLOB", 'BLOB', '\\xAA'],
      ["'0101'::BIT", 'BIT', '0101'],
      ["TIMESTAMP_S '2020-01-02 03:04:05'", 'TIMESTAMP_S', '2020-01-02 03:04:05'],
      ["DATE '2020-01-02'", 'DATE', '2020-01-02'],
      ["TIMESTAMP '2020-01-02 03:04:05.12'", 'TIMESTAMP', '2020-01-02 03:04:05.12'],
      [
        "TIMESTAMPTZ '2020-01-02 03:04:05+00'",
        'TIMESTAMP WITH TIME ZONE',
        '2020-01-02 03:04:05+00',
      ],
      ['1.50::DECIMAL(9,2)', 'DECIMAL(9,2)', 1.5],
      [
        '170141183460469231731687303715884105727',
        'HUGEINT',
        '170141183460469231731687303715884105727',
      ],
      ['9007199254740991', 'BIGINT', 9007199254740991],
      ['9007199254740993', 'BIGINT', '9007199254740993'],
      ["'a' || chr(0) || 'b'", 'VARCHAR', 'a\0b'],
      ["''", 'VARCHAR', ''],
      ['true', 'BOOLEAN', true],
      ['false', 'BOOLEAN', false],
      [
        '340282366920938463463374607431768211455::UHUGEINT',
        'UHUGEINT',
        '340282366920938463463374607431768211455',
      ],
    ])('%s is of type %s and reads %s', async (value, type, read) => {
      expect(await database.query(`SELECT ${value} AS v -- as asked`)).toEqual({
        columns: [{ name: 'v', type }],
        rows: [{ v: read }],
      });
    });

    test('an empty answer of a list column still has its type', async () => {
      const answer = await database.query('SELECT [1] AS v WHERE false');
      expect(answer).toEqual({ columns: [{ name: 'v', type: 'INTEGER[]' }], rows: [] });
    });

    test('a pivot on the values in the data answers', async () => {
      const answer = await rows(
        "PIVOT (VALUES ('a', 1, 2), ('a', 2, 3)) t(k, y, v) ON y USING sum(v) GROUP BY k",
      );
      expect(answer).toEqual([{ k: 'a', '1': 2, '2': 3 }]);
    });
  });

  describe('one statement', () => {
    test('several statements in one text are refused and none is run', async () => {
      const text = 'CREATE TABLE first (a INTEGER); CREATE TABLE second (a INTEGER)';
      await expect(database.query(text)).rejects.toThrow('Only one statement');
      await expect(database.query('FROM first')).rejects.toThrow(QueryError);
    });

    test.each([
      "SELECT ';' AS v",
      "SELECT ';' AS v;",
      "SELECT ';' AS v; -- the end; really",
      "SELECT ';' AS v /* one; two */ ;;",
      'SELECT $$;$$ AS v; ',
    ])('%s is one statement', async (text) => {
      expect(await rows(text)).toEqual([{ v: ';' }]);
    });

    test('a list can be asked for with a semicolon and a comment at the end', async () => {
      expect(await rows('SELECT [1] AS v; -- é')).toEqual([{ v: '[1]' }]);
    });
  });

  describe('errors', () => {
    test('a mistake is a QueryError with the statement and what the engine says', async () => {
      const statement = 'SELECT nothing FROM nowhere';
      const error = await database.query(statement).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(QueryError);
      expect(error).toMatchObject({ name: 'QueryError', sql: statement });
      expect(error).toHaveProperty(
        'engineMessage',
        expect.stringContaining('Table with name nowhere does not exist'),
      );
    });

    test.each(['', '   ', '-- nothing', ';', 'SELEC 1', `SELECT ${'('.repeat(20_000)}1`])(
      'text that is no statement is a QueryError (%#)',
      async (text) => {
        const error = await database.query(text).catch((caught: unknown) => caught);
        expect(error).toBeInstanceOf(QueryError);
        expect(String(error)).not.toContain('exception_type');
      },
    );

    test('a failed statement leaves the next one unharmed', async () => {
      await expect(database.query("SELECT 'x'::INTEGER")).rejects.toThrow('Conversion Error');
      expect(await rows('SELECT 7 AS v')).toEqual([{ v: 7 }]);
    });

    test('statements asked for at once are answered in turn', async () => {
      const asked = Array.from({ length: 30 }, (_, i) => rows(`SELECT ${i} AS i`));
      const answers = await Promise.all(asked);
      expect(answers.flat().map(({ i }) => i)).toEqual(Array.from({ length: 30 }, (_, i) => i));
    });
  });

  describe('Arrow streams', () => {
    test('streams with different dictionaries append', async () => {
      await database.insertArrow(
        'held',
        stream({ number: integers([1, 2]), word: words(['river', 'mill']) }),
      );
      await database.insertArrow(
        'held',
        stream({ number: integers([3, 4]), word: words(['mill', null]) }),
      );
      expect(await rows('FROM held ORDER BY number')).toEqual([
        { number: 1, word: 'river' },
        { number: 2, word: 'mill' },
        { number: 3, word: 'mill' },
        { number: 4, word: null },
      ]);
    });

    test('columns are matched by name, not by place', async () => {
      await database.query('CREATE TABLE placed (a VARCHAR, b VARCHAR, c VARCHAR)');
      await database.insertArrow('placed', stream({ c: words(['see']), a: words(['ay']) }));
      expect(await rows('FROM placed')).toEqual([{ a: 'ay', b: null, c: 'see' }]);
    });

    test('a column that the table lacks is an error, and nothing is inserted', async () => {
      await database.query('CREATE TABLE strict (a VARCHAR)');
      const unknown = stream({ a: words(['x']), postcode: words(['y']) });
      await expect(database.insertArrow('strict', unknown)).rejects.toThrow('postcode');
      expect(await rows('SELECT count(*) AS n FROM strict')).toEqual([{ n: 0 }]);
    });

    test('a stream without its end marker is an error', async () => {
      await database.query('CREATE TABLE marked (a VARCHAR)');
      const whole = stream({ a: words(['x']) });
      await expect(database.insertArrow('marked', whole.subarray(0, -8))).rejects.toThrow(
        'not complete',
      );
      expect(await rows('SELECT count(*) AS n FROM marked')).toEqual([{ n: 0 }]);
    });

    test.each([0, 8, 100, 300, 1000])(
      'a stream cut short after %i bytes is an error, and the next whole one arrives',
      async (length) => {
        await database.query('CREATE OR REPLACE TABLE cut (a VARCHAR)');
        const whole = stream({ a: words(Array.from({ length: 500 }, (_, i) => `word ${i}`)) });
        const marker = whole.subarray(-8);
        const cut = new Uint8Array([...whole.subarray(0, length), ...marker]);
        await expect(database.insertArrow('cut', cut)).rejects.toThrow('not complete');
        await database.insertArrow('cut', whole);
        expect(await rows('SELECT count(*) AS n FROM cut')).toEqual([{ n: 500 }]);
      },
    );

    test('a value that does not fit its column is an error, nothing stays, and the next stream arrives', async () => {
      await database.query('CREATE TABLE fitted (number INTEGER NOT NULL)');
      await expect(
        database.insertArrow('fitted', streamOfTwoBatches([1, 2], [3, null])),
      ).rejects.toThrow('NOT NULL');
      await expect(
        database.insertArrow('fitted', stream({ number: words(['1', 'two']) })),
      ).rejects.toThrow('two');
      expect(await rows('SELECT count(*) AS n FROM fitted')).toEqual([{ n: 0 }]);
      await database.insertArrow('fitted', streamOfTwoBatches([5, 6], [7, 8]));
      expect(await rows('SELECT sum(number) AS total FROM fitted')).toEqual([{ total: 26 }]);
    });

    test('a table that does not exist is a QueryError', async () => {
      await expect(database.insertArrow('absent', stream({ a: words(['x']) }))).rejects.toThrow(
        QueryError,
      );
    });

    test('any table and column name will do', async () => {
      await database.query('CREATE TABLE "wëird ""t""; name" ("a b" INTEGER, "select" VARCHAR)');
      const weird = stream({ 'a b': integers([1]), select: words(["it's"]) });
      await database.insertArrow('wëird "t"; name', weird);
      expect(await rows('FROM "wëird ""t""; name"')).toEqual([{ 'a b': 1, select: "it's" }]);
    });

    test("the caller's bytes, and those beside them, are left as they are", async () => {
      await database.query('CREATE TABLE lent (a VARCHAR)');
      const whole = stream({ a: words(['x']) });
      const roomy = new Uint8Array(whole.length + 20).fill(7);
      roomy.set(whole, 10);
      const view = roomy.subarray(10, 10 + whole.length);
      await database.insertArrow('lent', view);
      expect(view).toEqual(whole);
      expect(roomy.subarray(0, 10)).toEqual(new Uint8Array(10).fill(7));
      expect(await rows('FROM lent')).toEqual([{ a: 'x' }]);
    });

    test('a stream without rows inserts none', async () => {
      await database.query('CREATE TABLE empty (a VARCHAR)');
      await database.insertArrow('empty', stream({ a: words([]) }));
      expect(await rows('SELECT count(*) AS n FROM empty')).toEqual([{ n: 0 }]);
    });
  });

  describe('stopping', () => {
    test('a signal stops a running statement within two seconds', async () => {
      const controller = new AbortController();
      const asked = database.query(RUNAWAY, { signal: controller.signal });
      setTimeout(() => {
        controller.abort();
      }, 300);
      const start = performance.now();
      await expect(asked).rejects.toThrow(QueryCancelled);
      expect(performance.now() - start).toBeLessThan(2_300);
      expect(await rows('SELECT 1 AS v')).toEqual([{ v: 1 }]);
    });

    test('cancel stops what runs and not what waits', async () => {
      const runaway = database.query(RUNAWAY).catch((caught: unknown) => caught);
      const waiting = rows('SELECT 2 AS v');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await database.cancel();
      expect(await runaway).toBeInstanceOf(QueryCancelled);
      expect(await waiting).toEqual([{ v: 2 }]);
    });

    test('cancel with nothing running does nothing', async () => {
      await database.cancel();
      expect(await rows('SELECT 3 AS v')).toEqual([{ v: 3 }]);
    });

    test('a statement whose signal has aborted is never run', async () => {
      const signal = AbortSignal.abort();
      await expect(database.query('CREATE TABLE never (a INTEGER)', { signal })).rejects.toThrow(
        QueryCancelled,
      );
      await expect(database.query('FROM never')).rejects.toThrow(QueryError);
    });

    test('a waiting statement gives up at once', async () => {
      const runaway = database.query(RUNAWAY).catch((caught: unknown) => caught);
      const controller = new AbortController();
      const waiting = database.query('CREATE TABLE late (a INTEGER)', {
        signal: controller.signal,
      });
      controller.abort();
      await expect(waiting).rejects.toThrow(QueryCancelled);
      await database.cancel();
      await runaway;
      await expect(database.query('FROM late')).rejects.toThrow(QueryError);
    });

    test('a stopped insert leaves the table as it was', async () => {
      await database.query('CREATE TABLE whole AS SELECT range AS i FROM range(1000)');
      const controller = new AbortController();
      const asked = database.query('INSERT INTO whole SELECT range FROM range(2000000000)', {
        signal: controller.signal,
      });
      setTimeout(() => {
        controller.abort();
      }, 200);
      await expect(asked).rejects.toThrow(QueryCancelled);
      expect(await rows('SELECT count(*) AS n, sum(i) AS total FROM whole')).toEqual([
        { n: 1000, total: 499_500 },
      ]);
    });
  });

  describe('locked doors', () => {
    test.each(reachingStatements)('%s fails', async (statement) => {
      await expect(database.query(statement)).rejects.toThrow(QueryError);
    });

    test.each(unlockingStatements)('%s fails', async (statement) => {
      await expect(database.query(statement)).rejects.toThrow(QueryError);
    });

    test('the settings are the safe ones', async () => {
      const answer = await rows(
        `SELECT current_setting('enable_external_access') AS outside,
                current_setting('autoload_known_extensions') AS autoload,
                current_setting('autoinstall_known_extensions') AS autoinstall,
                current_setting('lock_configuration') AS locked,
                current_setting('preserve_insertion_order') AS ordered`,
      );
      expect(answer).toEqual([
        { outside: false, autoload: false, autoinstall: false, locked: true, ordered: true },
      ]);
    });
  });

  describe('closing', () => {
    test('what runs, what waits and what is asked later reject as stopped', async () => {
      const other = await open();
      const running = other.query(RUNAWAY).catch((caught: unknown) => caught);
      const waiting = other.query('SELECT 1').catch((caught: unknown) => caught);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await other.close();
      expect(await running).toMatchObject({ name: 'EngineStopped', reason: 'closed' });
      expect(await waiting).toBeInstanceOf(EngineStopped);
      await expect(other.query('SELECT 1')).rejects.toThrow(EngineStopped);
      await expect(other.insertArrow('a', new Uint8Array())).rejects.toThrow(EngineStopped);
      await other.close();
    });
  });
}
