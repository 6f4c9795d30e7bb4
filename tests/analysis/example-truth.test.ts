import { openAsBlob, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerEverything, type Everything } from '#app/workspace/answer-everything.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

const folder = path.resolve('fixtures/example');

interface Truth {
  readonly counts: Readonly<Record<'accepted' | 'firstContact' | 'tookUp' | 'completed', number>>;
  readonly change: {
    readonly swemwbs: {
      readonly changeInPairs: {
        readonly mean: number;
        readonly reliablyBetter: number;
        readonly reliablyWorse: number;
      };
    };
    readonly sdq_self: { readonly change: { readonly mean: number } };
    readonly sdq_parent: { readonly change: { readonly mean: number } };
    readonly gbo: { readonly change: { readonly mean: number } };
  };
  readonly differences: { readonly waitsLonger: { readonly medianRatio: number } };
  readonly planted: readonly {
    readonly file: string;
    readonly row: number;
    readonly column: string;
    readonly value: string;
  }[];
}

const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;

let workspace: Workspace;
let everything: Everything;

beforeAll(async () => {
  workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-07-01' });
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = await Promise.all(
    names.map(async (name) => {
      const blob = await openAsBlob(path.join(folder, name));
      return { name, size: blob.size, stream: () => blob.stream() };
    }),
  );
  await workspace.importFiles(files);
  everything = await answerEverything(workspace);
});

afterAll(() => workspace.forget());

/** Interval of the mean change, in the headline of one scale. */
function changeOf(
  measure: string,
  scale: string,
): { readonly lower: number; readonly upper: number } {
  const choice = everything.choices.scales.find(
    (one) => one.measure === measure && one.scale === scale,
  );
  const result = choice && everything.outcomes[choice.key];
  const cell =
    result?.state === 'answered'
      ? result.headline.tables.cards.rows[0]?.cells.average_change
      : undefined;
  if (cell?.state !== 'shown' || !cell.interval)
    throw new Error(`No change of ${measure} ${scale}`);
  return cell.interval;
}

test.each([
  ['swemwbs', 'metric', truth.change.swemwbs.changeInPairs.mean],
  ['sdq_self', 'total', truth.change.sdq_self.change.mean],
  ['sdq_parent', 'total', truth.change.sdq_parent.change.mean],
])('the change built into %s %s lies within its interval: %d', (measure, scale, mean) => {
  const { lower, upper } = changeOf(measure, scale);
  expect(lower).toBeLessThan(mean);
  expect(upper).toBeGreaterThan(mean);
});

test('the change built into goals, from first rating to last, lies within its interval for those who completed', async () => {
  const [row] = await workspace.ask(async (database) => {
    const { rows } = await database.query(`SELECT
      avg(change) - 1.96 * stddev_samp(change) / sqrt(count(change)) AS lower,
      avg(change) + 1.96 * stddev_samp(change) / sqrt(count(change)) AS upper
      FROM goal_changes AS g JOIN episodes AS e ON e.referral_id = g.referral_id AND e.completed
      WHERE g.goal_id IN (SELECT goal_id FROM goal_ratings WHERE occasion = 'last')`);
    return rows;
  });
  expect(Number(row?.lower)).toBeLessThan(truth.change.gbo.change.mean);
  expect(Number(row?.upper)).toBeGreaterThan(truth.change.gbo.change.mean);
});

test('the shares who got reliably better and worse lie within their intervals', () => {
  const choice = everything.choices.scales.find(({ measure }) => measure === 'swemwbs');
  const result = choice && everything.outcomes[choice.key];
  const cells =
    result?.state === 'answered' ? result.headline.tables.cards.rows[0]?.cells : undefined;
  const intervalOf = (key: string) => {
    const cell = cells?.[key];
    return cell?.state === 'shown' ? cell.interval : undefined;
  };
  const { reliablyBetter, reliablyWorse } = truth.change.swemwbs.changeInPairs;
  expect(intervalOf('better_share')?.lower).toBeLessThan(reliablyBetter);
  expect(intervalOf('better_share')?.upper).toBeGreaterThan(reliablyBetter);
  expect(intervalOf('worse_share')?.lower).toBeLessThan(reliablyWorse);
  expect(intervalOf('worse_share')?.upper).toBeGreaterThan(reliablyWorse);
});

test('the steps of the pathway are counted as they were made', async () => {
  const [row] = await workspace.ask(async (database) => {
    const { rows } = await database.query(`SELECT
      count(*) FILTER (accepted) AS accepted,
      count(*) FILTER (first_contact_on IS NOT NULL) AS "firstContact",
      count(*) FILTER (took_up) AS "tookUp",
      count(*) FILTER (completed) AS completed
      FROM episodes`);
    return rows;
  });
  const { accepted, firstContact, tookUp, completed } = truth.counts;
  expect({ accepted: row?.accepted, tookUp: row?.tookUp, completed: row?.completed }).toEqual({
    accepted,
    tookUp,
    completed,
  });
  // One planted impossible date of contact may be that of a first contact.
  expect(Math.abs(Number(row?.firstContact) - firstContact)).toBeLessThanOrEqual(1);
});

test('Black African young people are found to wait longer, by about the ratio built in', async () => {
  const [row] = await workspace.ask(async (database) => {
    const { rows } = await database.query(`SELECT
      median(days_to_first_contact) FILTER (g.group_code = 'black_african')
        / median(days_to_first_contact) FILTER (g.group_code <> 'black_african') AS ratio
      FROM episodes AS e JOIN person_groups AS g ON g.person_id = e.person_id AND g.characteristic = 'ethnicity'`);
    return rows;
  });
  const { medianRatio } = truth.differences.waitsLonger;
  expect(Number(row?.ratio)).toBeGreaterThan(medianRatio * 0.7);
  expect(Number(row?.ratio)).toBeLessThan(medianRatio * 1.4);
});

test('every planted fault is found at its row, and nothing else is', () => {
  const found = everything.project.files.flatMap(({ file, problems }) =>
    problems.flatMap(({ column, value, rows }) =>
      rows.map((row) => ({ file, row, column, value })),
    ),
  );
  const planted = truth.planted.map(({ file, row, column, value }) => ({
    file,
    row,
    column,
    value,
  }));
  const order = (list: readonly { readonly file: string; readonly row: number }[]) =>
    [...list].sort((a, b) => a.file.localeCompare(b.file) || a.row - b.row);
  expect(order(found)).toEqual(order(planted));
});
