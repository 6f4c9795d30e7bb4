import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askEquity } from '#app/analysis/equity/ask-equity.ts';
import { characteristics } from '#app/analysis/equity/characteristics.ts';
import { askOutcomesChoices } from '#app/analysis/outcomes/choices.ts';
import { equitySteps } from '#app/results/equity-base.ts';
import { noEquityQuestion, type EquityQuestion } from '#app/results/equity.ts';
import type { EquityResult } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { Table } from '#app/results/table.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import { openExample } from './example-scheme.ts';

type Answered = Extract<EquityResult, { state: 'answered' }>;

interface Truth {
  readonly people: number;
  readonly differences: {
    readonly waitsLonger: { readonly characteristic: string; readonly group: string };
    readonly takesUpLess: { readonly characteristic: string };
    readonly secondScoreMissingMore: { readonly characteristic: string; readonly from: number };
  };
  readonly reach: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const truth = JSON.parse(readFileSync('fixtures/example/truth.json', 'utf8')) as Truth;

let workspace: Workspace;
let choices: OutcomesChoices;

beforeAll(async () => {
  workspace = await openExample();
  choices = await workspace.ask((database) => askOutcomesChoices(database));
});

afterAll(() => workspace.forget());

async function answer(question: Partial<EquityQuestion> = {}): Promise<Answered> {
  const result = await workspace.ask((database, context) =>
    askEquity(database, { ...noEquityQuestion, ...question }, choices, context),
  );
  if (result.state !== 'answered') throw new Error(result.reason);
  return result;
}

/** Every cell called clear in one table: "row column direction". */
function clearIn(table: Table, columns: readonly string[]): readonly string[] {
  return table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells[column];
      const isClear = cell?.state === 'shown' && cell.standing?.strength === 'clear';
      return isClear ? [`${row.key} ${column} ${cell.standing.direction}`] : [];
    }),
  );
}

async function clearAnywhere(against: EquityQuestion['against']): Promise<{
  readonly steps: readonly string[];
  readonly outcomes: readonly string[];
  readonly reach: readonly string[];
}> {
  const found = { steps: [] as string[], outcomes: [] as string[], reach: [] as string[] };
  for (const { key } of characteristics) {
    const { matrix, outcomes } = await answer({ by: key, against });
    const named = (list: readonly string[]) => list.map((each) => `${key} ${each}`);
    const shares = equitySteps.map((step) => `${step}_share`);
    found.steps.push(...named(clearIn(matrix.tables.steps, shares)));
    found.reach.push(...named(clearIn(matrix.tables.reach, ['ratio'])));
    if (outcomes) found.outcomes.push(...named(clearIn(outcomes.tables.groups, ['adjusted_gap'])));
  }
  return found;
}

test.each(['scheme', 'others'] as const)(
  'the three inequities built in are found in their steps, and no other gap is called clear (against %s)',
  async (against) => {
    const { steps, outcomes, reach } = await clearAnywhere(against);
    const { waitsLonger, secondScoreMissingMore } = truth.differences;
    expect(waitsLonger).toMatchObject({ characteristic: 'ethnicity', group: 'black_african' });
    expect(secondScoreMissingMore.from).toBe(18);
    expect([...steps].sort()).toEqual([
      'age_band 18-24 both_scores_share lower',
      'deprivation_fifth 1 took_up_share lower',
      'ethnicity black_african seen_in_4_weeks_share lower',
    ]);
    expect(outcomes).toEqual([]);
    for (const found of reach) {
      const [characteristic = '', group = '', , direction] = found.split(' ');
      const built = builtInReach(characteristic, group);
      expect(built === null || built > 1 === (direction === 'higher'), found).toBe(true);
    }
  },
);

/** How much more often a group was referred than its share of residents, as built in; null: by its ages. */
function builtInReach(characteristic: string, group: string): number | null {
  if (characteristic === 'age_band') return null;
  const built = (name: string, keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (truth.reach[name]?.[key] ?? NaN), 0) / keys.length;
  if (characteristic === 'deprivation_fifth') {
    const fifth = Number(group);
    return built('deprivation_decile', [String(2 * fifth - 1), String(2 * fifth)]);
  }
  if (characteristic !== 'ethnicity_broad') return built(characteristic, [group]);
  const ethnicity = Object.keys(truth.reach.ethnicity ?? {});
  return built(
    'ethnicity',
    ethnicity.filter((key) => key.startsWith(group)),
  );
}

test('the overview names the three built-in gaps first, each in its step', async () => {
  const { overview, characteristics: order } = await answer();
  const first = overview.gaps
    .filter(({ characteristic }) => order.slice(0, 3).some(({ key }) => key === characteristic))
    .map(({ characteristic, group, step }) => `${characteristic} ${group} ${step}`);
  expect(first.sort()).toEqual([
    'age_band 18-24 both_scores',
    'deprivation_fifth 1 took_up',
    'ethnicity black_african seen_in_4_weeks',
  ]);
  expect(clearIn(overview.tables.overview, ['gap'])).toHaveLength(3);
});

test('comparisons are counted, and those called clear are few of them', async () => {
  const { comparisons, matrix } = await answer();
  expect(comparisons.rate).toBe(0.05);
  expect(comparisons.made).toBeGreaterThan(500);
  expect(comparisons.clear).toBeLessThan(15);
  expect(matrix.comparisons).toEqual(comparisons);
});

test('slopes over deprivation show more reached and fewer taking up in the most deprived areas', async () => {
  const { gradient } = await answer();
  const slopeOf = (table: Table | undefined, key: string) =>
    table?.rows.find((row) => row.key === key)?.cells.slope;
  const reach = slopeOf(gradient?.tables.reachIndices, 'rate');
  const tookUp = slopeOf(gradient?.tables.indices, 'took_up_share');
  expect(reach?.state === 'shown' && reach.interval && reach.interval.lower > 0).toBe(true);
  expect(tookUp?.state === 'shown' && tookUp.interval && tookUp.interval.upper < 0).toBe(true);
});

test('everyone is in exactly one group of each characteristic, kinds of not known among them', async () => {
  const { completeness, youngPeople } = await answer();
  const { characteristics: table } = completeness.tables;
  expect(youngPeople).toBeLessThan(truth.people);
  for (const row of table.rows) {
    expect(row.cells.n).toEqual({ state: 'shown', value: youngPeople });
    const kinds = Object.keys(row.cells).filter((key) => key.startsWith('missing:'));
    const parts = ['known', ...kinds].map((part) => {
      const cell = row.cells[part];
      return cell?.state === 'shown' ? cell.value : NaN;
    });
    expect(parts.reduce((sum, n) => sum + n, 0)).toBe(youngPeople);
  }
});

test('the whole page is answered well within a second', async () => {
  await answer();
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    await answer({ by: 'ethnicity' });
    times.push(performance.now() - started);
  }
  const took = Math.min(...times);
  if (process.env.SHOW_TIMES) console.log(`askEquity on the example: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(1000);
});
