import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyStatement } from '#app/database/engine/single-statement.ts';
import { startBlockingEngine } from '#app/database/wasm/start-blocking-engine.ts';

test.each([
  ["SELECT ';'", "SELECT ';'"],
  ['SELECT 1; -- one; two', 'SELECT 1'],
  ['SELECT 1 /* a;b */ ; ;', 'SELECT 1 /* a;b */ '],
  ['SELECT "a;b" -- é;\n;', 'SELECT "a;b" -- é;\n'],
  ["SELECT E'it\\'s; here';", "SELECT E'it\\'s; here'"],
  ["SELECT DATE'2020-01-01';", "SELECT DATE'2020-01-01'"],
  ['SELECT 1 /* one /* two */ ; */;', 'SELECT 1 /* one /* two */ ; */'],
  ['SELECT $é$;$é$;', 'SELECT $é$;$é$'],
  ['SELECT $a$;$a$;', 'SELECT $a$;$a$'],
])('%j holds the one statement %j', (text, statement) => {
  expect(onlyStatement(text)).toBe(statement);
});

test.each([
  'SELECT 1; SELECT 2',
  "SELECT 'a'; -- b\nSELECT 2",
  ';SELECT 1',
  '🌊; SELECT 1',
  'SELECT 1--;\r;SELECT 2',
])('%j holds several statements', (text) => {
  expect(() => onlyStatement(text)).toThrow('Only one statement');
});

test('a long unfinished comment is looked through at once', () => {
  const start = performance.now();
  expect(() => onlyStatement(`SELECT 1; /* ${'/* a */ '.repeat(300)}`)).toThrow(
    'Only one statement',
  );
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('what holds several statements is what the engine takes for several', async () => {
  const engine = await startBlockingEngine();
  const connection = engine.connect();
  const prepare = (text: string) => {
    try {
      connection.prepare(text).close();
      return 'one';
    } catch (error) {
      return String(error).includes('multiple statements') ? 'several' : 'neither';
    }
  };
  const count = (text: string) => {
    try {
      onlyStatement(text);
      return 'one';
    } catch {
      return 'several';
    }
  };
  const piece = fc.constantFrom(
    ...[
      "'",
      "'x'",
      '"',
      '$$',
      '$a$',
      '--',
      '\n',
      '/*',
      '*/',
      ';',
      ' ',
      'SELECT 1',
      "E'",
      '\\',
      'é',
      'x',
    ],
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 9 })
    .map((parts) => `SELECT 1 ${parts.join('')}`);
  fc.assert(
    fc.property(text, (given) => {
      const answer = prepare(given);
      fc.pre(answer !== 'neither');
      expect(count(given)).toBe(answer);
    }),
    { numRuns: 1_000, maxSkipsPerRun: 100 },
  );
});
