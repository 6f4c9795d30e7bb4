import { beforeAll, expect, test, vi } from 'vitest';
import { bringToGate, type AtGate, type ToRelease } from '#app/disclosure/gate.ts';
import { emptyLedger } from '#app/disclosure/ledger/ledger.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import type { Table } from '#app/results/table.ts';
import { openExample } from '#tests/analysis/equity/example-scheme.ts';
import { pagesToRelease, type Window } from '#tests/disclosure/outsider/example-releases.ts';
import {
  nameOf,
  Outsider,
  placeOf,
  printed,
  type Identity,
  type Place,
} from '#tests/disclosure/outsider/outsider.ts';

/**
 * The pages of the example as they would leave, attacked from outside. What the attacker knows of the tables is found by
 * looking: two counts that are equal whichever period is asked for are the same young people, and a column that adds up to
 * its total in every period is a partition. None of it is taken from what the gate was told.
 */
vi.setConfig({ testTimeout: 5 * 60_000, hookTimeout: 10 * 60_000 });

const days = ['2024-08-01', '2024-12-01', '2025-04-01', '2025-08-01'];
const windows: readonly Window[] = [
  { from: null, to: null },
  ...days.map((to) => ({ from: null, to })),
  ...days.map((from) => ({ from, to: null })),
];
const pages = ['quality', 'pathway', 'outcomes', 'equity', 'feedback', 'report'] as const;

type Page = Readonly<Record<string, ToRelease>>;
const inEachWindow: Page[] = [];
const atGate = new Map<string, AtGate>();

beforeAll(async () => {
  const workspace = await openExample();
  for (const window of windows) {
    inEachWindow.push(await pagesToRelease(workspace, window, 'ethnicity'));
  }
  await workspace.forget();
  for (const page of pages) atGate.set(page, await bringToGate(pageOf(0, page), emptyLedger));
});

function pageOf(window: number, page: string): ToRelease {
  const found = inEachWindow[window]?.[page];
  if (!found) throw new Error(`there is no page ${page}`);
  return found;
}

function tablesOf({ figures }: ToRelease): Table[] {
  return Object.entries(figures).flatMap(([name, figure]) =>
    Object.values<Table>(figure.tables).map((table) => ({ ...table, id: `${name}/${table.id}` })),
  );
}

function released(page: string): AtGate {
  const found = atGate.get(page);
  if (!found) throw new Error(`${page} was not brought to the gate`);
  return found;
}

/** Every count of a page in every window: those that are there in all of them. */
function countsOverTime(page: string): ReadonlyMap<string, readonly number[]> {
  const each = windows.map((_, at) => printed(tablesOf(pageOf(at, page))));
  const names = [...(each[0]?.keys() ?? [])];
  return new Map(
    names.flatMap((name) => {
      const values = each.flatMap((one) => one.get(name) ?? []);
      return values.length === windows.length ? [[name, values] as const] : [];
    }),
  );
}

/** Counts that go up and down together are the same; small ones, and those that never change, agree by chance. */
function alwaysEqual(overTime: ReadonlyMap<string, readonly number[]>): readonly string[][] {
  const groups = new Map<string, string[]>();
  for (const [name, values] of overTime) {
    if (new Set(values).size < 6) continue;
    const key = values.join();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter((names) => names.length > 1);
}

/** Columns that add up: to the total row, as its heading says, or to a denominator, where they do in every window. */
function partitions(page: string): Identity[] {
  const each = windows.map((_, at) => printed(tablesOf(pageOf(at, page))));
  const now = each[0] ?? new Map<string, number | null>();
  return tablesOf(pageOf(0, page)).flatMap(({ id, rows, columns, rowsAddUp }) => {
    const groups = rows.filter(({ role }) => role === 'group').map(({ key }) => key);
    const shares = columns.flatMap(({ measure }) => (measure.kind === 'share' ? [measure] : []));
    const pairs = [
      ...columns.map(({ key }) => [key, key] as const),
      ...shares.map(({ numerator, denominator }) => [denominator, numerator] as const),
    ];
    return pairs.flatMap(([whole, part]) =>
      rows.flatMap(({ key, role }): Identity[] => {
        const total: Place = [id, key, whole];
        const parts = groups.map((group): Place => [id, group, part]);
        const held = parts.filter((place) => now.has(nameOf(place)));
        const isHeading = rowsAddUp && role === 'total';
        const isOwn = role === 'group' && whole === part;
        const isMade = isHeading ? sumsNow(total, held, now) : sumsAlways(total, held, each);
        return isMade && !isOwn && held.length > 1
          ? [{ total, parts: held, leavesOver: false }]
          : [];
      }),
    );
  });
}

function sumsNow(
  total: Place,
  parts: readonly Place[],
  now: ReadonlyMap<string, number | null>,
): boolean {
  const made = parts.reduce((sum, place) => sum + (now.get(nameOf(place)) ?? 0), 0);
  return now.get(nameOf(total)) === made;
}

function sumsAlways(
  total: Place,
  parts: readonly Place[],
  each: readonly ReadonlyMap<string, number | null>[],
): boolean {
  const inWindow = (name: string, at: number) => each[at]?.get(name) ?? 0;
  const made = windows.map((_, at) =>
    parts.reduce((sum, place) => sum + inWindow(nameOf(place), at), 0),
  );
  return made.every((value, at) => value === inWindow(nameOf(total), at));
}

test.each(pages)(
  '%s: no hidden small count is narrowed below the protected range',
  async (page) => {
    const overTime = countsOverTime(page);
    const equal = alwaysEqual(overTime).flatMap(([first = '', ...others]) =>
      others.map((other) => ({
        total: placeOf(first),
        parts: [placeOf(other)],
        leavesOver: false,
      })),
    );
    const { tables } = released(page).release;
    const rule = { ...defaultPolicy, hiddenMayBeZero: false };
    const outsider = await Outsider.at(tables, [...equal, ...partitions(page)], rule);
    const truth = printed(tablesOf(pageOf(0, page)));
    const narrow: string[] = [];
    let attacked = 0;
    for (const [name, value] of printed(tables)) {
      const count = truth.get(name) ?? 0;
      if (value !== null || count < 1 || count > defaultPolicy.hideUpTo) continue;
      attacked += 1;
      const { lowest, highest } = outsider.infer(placeOf(name));
      expect(lowest).toBeLessThanOrEqual(count);
      expect(highest).toBeGreaterThanOrEqual(count);
      if (highest - lowest < defaultPolicy.leastWidth) narrow.push(placeOf(name).join(' | '));
    }
    outsider.leave();
    expect(narrow).toEqual([]);
    expect(attacked).toBeGreaterThan(5);
  },
);

test.each(pages)('%s: what is hidden in one place is hidden wherever it stands', (page) => {
  const values = printed(released(page).release.tables);
  const told = alwaysEqual(countsOverTime(page)).filter((names) => {
    const states = new Set(
      names.flatMap((name) => (values.has(name) ? [values.get(name) === null] : [])),
    );
    return states.size > 1;
  });
  expect(told.map((names) => names.map((name) => placeOf(name).join(' | ')))).toEqual([]);
});

test.each(pages)(
  '%s: no printed count is under the threshold, and the audit agrees',
  async (page) => {
    const small = [...printed(released(page).release.tables)].filter(
      ([, value]) => value !== null && value > 0 && value <= defaultPolicy.hideUpTo,
    );
    expect(small).toEqual([]);
    expect(await released(page).audited()).toMatchObject({ state: 'passed', findings: [] });
  },
);
