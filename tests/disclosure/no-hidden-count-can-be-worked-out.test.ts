import { expect, test, vi } from 'vitest';
import { defaultPolicy, type DisclosurePolicy } from '#app/disclosure/policy.ts';
import { protect } from '#app/disclosure/protect.ts';
import type { Table } from '#app/results/table.ts';
import { breakdown, countColumn, published, row, table } from '#tests/disclosure/make-table.ts';
import { highs } from '#tests/disclosure/solver.ts';

/**
 * The strongest reader there is: knows the policy and this very program, and keeps every table of true counts that would
 * have been published exactly so. For each hidden cell that may be small, how many values are left, at the least?
 */
function fewestValuesLeft(
  trueCounts: readonly (readonly number[])[],
  publish: (counts: readonly number[]) => readonly (number | null)[],
  isSmall: (count: number) => boolean,
  judge: (counts: readonly number[]) => boolean = () => true,
): number {
  const byRelease = new Map<
    string,
    { readonly release: readonly (number | null)[]; readonly alike: (readonly number[])[] }
  >();
  for (const counts of trueCounts) {
    const release = publish(counts);
    const key = JSON.stringify(release);
    const known = byRelease.get(key) ?? { release, alike: [] };
    known.alike.push(counts);
    byRelease.set(key, known);
  }
  let fewest = Infinity;
  for (const { release, alike } of byRelease.values()) {
    if (!alike.some(judge)) continue;
    alike[0]?.forEach((_, cell) => {
      if (release[cell] !== null) return;
      const values = new Set(alike.map((counts) => counts[cell] ?? NaN));
      if ([...values].some(isSmall)) fewest = Math.min(fewest, values.size);
    });
  }
  return fewest;
}

function everyTable(cells: number, highest: number): number[][] {
  if (cells === 0) return [[]];
  return everyTable(cells - 1, highest).flatMap((rest) =>
    Array.from({ length: highest + 1 }, (_, count) => [...rest, count]),
  );
}

/** Tens of thousands of tables are protected: seconds, but many on a busy computer. */
vi.setConfig({ testTimeout: 5 * 60_000 });

const oneToSeven = (count: number) => count >= 1 && count <= 7;
const cellsOf = (tables: readonly Table[]) => tables.flatMap((each) => published(each));

test('in a breakdown of two groups with a total, every hidden small count keeps several possible values', () => {
  const publish = (counts: readonly number[]) =>
    cellsOf(protect([breakdown('t', counts)], defaultPolicy).tables);
  const fewest = fewestValuesLeft(everyTable(2, 60), publish, oneToSeven, (counts) =>
    counts.every((count) => count < 40),
  );
  expect(fewest).toBeGreaterThanOrEqual(3);
});

test('in a breakdown of three groups with a total, every hidden small count keeps several possible values', () => {
  const publish = (counts: readonly number[]) =>
    cellsOf(protect([breakdown('t', counts)], defaultPolicy).tables);
  const fewest = fewestValuesLeft(everyTable(3, 32), publish, oneToSeven, (counts) =>
    counts.every((count) => count < 20),
  );
  expect(fewest).toBeGreaterThanOrEqual(3);
});

test('in a breakdown of four groups with a rounded total, every hidden small count keeps several possible values', () => {
  const rounded: DisclosurePolicy = { ...defaultPolicy, totals: 'rounded' };
  const publish = (counts: readonly number[]) =>
    cellsOf(protect([breakdown('t', counts)], rounded).tables);
  const fewest = fewestValuesLeft(everyTable(4, 14), publish, oneToSeven, (counts) =>
    counts.every((count) => count < 10),
  );
  expect(fewest).toBeGreaterThanOrEqual(3);
});

test('in a table of two groups by two outcomes with all its totals, no hidden small count can be pinned', () => {
  const publish = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => {
    const [release] = protect(
      [
        table(
          't',
          ['yes', 'no', 'n'].map(countColumn),
          [
            row('one', { yes: a, no: b, n: a + b }),
            row('other', { yes: c, no: d, n: c + d }),
            row('all', { yes: a + c, no: b + d, n: a + b + c + d }, 'total'),
          ],
          [{ parts: ['yes', 'no'], total: 'n' }],
        ),
      ],
      defaultPolicy,
    ).tables;
    const cells = release?.rows.map(({ cells }) => cells) ?? [];
    const read = (at: number, key: string) => {
      const cell = cells[at]?.[key];
      return cell?.state === 'shown' ? cell.value : null;
    };
    return [
      ...[0, 1].flatMap((at) => [read(at, 'yes'), read(at, 'no')]),
      ...[0, 1].map((at) => read(at, 'n')),
      ...['yes', 'no', 'n'].map((key) => read(2, key)),
    ];
  };
  const fewest = fewestValuesLeft(everyTable(4, 16), publish, oneToSeven, (counts) =>
    counts.every((count) => count < 11),
  );
  expect(fewest).toBeGreaterThanOrEqual(2);
});

test('nor can one be pinned by a reader who knows how the least loss is chosen', async () => {
  const solver = await highs();
  const publish = (counts: readonly number[]) =>
    cellsOf(protect([breakdown('t', counts)], defaultPolicy, [], solver).tables);
  const fewest = fewestValuesLeft(everyTable(3, 14), publish, oneToSeven, (counts) =>
    counts.every((count) => count < 10),
  );
  expect(fewest).toBeGreaterThanOrEqual(3);
});
