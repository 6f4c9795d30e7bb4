import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Everything } from '#app/workspace/answer-everything.ts';
import { openNativeDatabase } from '#app/database/native-database.ts';
import { openExample, showTables, visit, type Visitor } from './visitor.ts';

let visitor: Visitor | undefined;
afterEach(() => visitor?.leave());

/** The answers of `npm run analyse` on the example, without what names the run itself. */
function analyse(engine: 'wasm' | 'native'): Everything {
  const out = mkdtempSync(path.join(tmpdir(), 'evenlode-'));
  const run = spawnSync(
    'npm',
    ['run', 'analyse', '--', 'fixtures/example', '--out', out, '--engine', engine],
    {
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(readFileSync(path.join(out, 'results.json'), 'utf8')) as Everything;
}

/** Every shown count of the first scale, as the page's tables print them. */
function countsOf({ outcomes, choices }: Everything): readonly string[] {
  const first = choices.scales[0];
  const result = first && outcomes[first.key];
  if (result?.state !== 'answered') throw new Error('The command line found no scores');
  const figures = [
    result.whoIsMissing,
    result.beforeAfter,
    result.averageChange,
    result.reliableChange,
  ];
  return figures
    .flatMap((figure) => Object.values(figure.tables))
    .flatMap((table) =>
      table.rows.flatMap(({ cells }) =>
        table.columns
          .filter(({ measure }) => measure.kind === 'count')
          .map(({ key }) => cells[key])
          .map((cell) => (cell?.state === 'shown' ? cell.value.toLocaleString('en-GB') : '')),
      ),
    )
    .filter((text) => text !== '')
    .sort();
}

test('the command line and the browser give the same answers on the example', async () => {
  const everything = analyse('wasm');
  visitor = await visit();
  await openExample(visitor.page);
  await showTables(visitor.page);
  const cells = await visitor.page.locator('figure table td').allInnerTexts();
  const printed = new Set(cells.map((text) => text.trim()));
  const counts = countsOf(everything);
  expect(counts.length).toBeGreaterThan(60);
  expect(counts.filter((count) => !printed.has(count))).toEqual([]);
  const first = everything.choices.scales[0];
  const result = first && everything.outcomes[first.key];
  const change =
    result?.state === 'answered'
      ? result.headline.tables.cards.rows[0]?.cells.average_change
      : undefined;
  const shown = change?.state === 'shown' ? change.value.toFixed(1) : 'none';
  expect(await visitor.page.locator('main').innerText()).toContain(`+${shown}`);
}, 180_000);

const native = await openNativeDatabase();
await native?.close();

test.skipIf(native === null)(
  'native DuckDB gives the same answers as the engine of the browser',
  () => {
    const [wasm, own] = [analyse('wasm'), analyse('native')];
    expect(rounded(own.outcomes)).toEqual(rounded(wasm.outcomes));
  },
  180_000,
);

/** Sums in another order differ in the last bits. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Number(part.toPrecision(9)) : part,
    ),
  );
}
