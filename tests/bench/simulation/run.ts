import { z } from 'zod';
import { askOne } from '#app/analysis/ask.ts';
import { meanCell } from '#app/analysis/cells.ts';
import { buildViews } from '#app/analysis/build-views.ts';
import { askComparison } from '#app/analysis/outcomes/compare/ask-comparison.ts';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askOutcomesDetails } from '#app/analysis/outcomes/details/ask-details.ts';
import { heldOutcomesChoices } from '#app/analysis/outcomes/held-choices.ts';
import { askOutcomesOverview } from '#app/analysis/outcomes/overview/ask-overview.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import { prepareDatabase } from '#app/analysis/prepare-database.ts';
import type { Database } from '#app/database/database.ts';
import { openNodeDatabase } from '#app/database/node-database.ts';
import type { Cell } from '#app/results/cell.ts';
import { noFilter, type OutcomesChoices, type OutcomesFilter } from '#app/results/outcomes.ts';
import type { Table } from '#app/results/table.ts';
import { truth } from '#fixtures/generator/truth.ts';
import { keptFindings, type SeedFindings } from './kept-findings.ts';
import { loadScheme } from './load-scheme.ts';
import { summaryOf } from './summary.ts';

/**
 * Makes the example scheme anew for many seeds and asks the questions of the outcomes page: how often does an interval hold
 * what was built in, and how often is a difference called clear where none was?
 *
 *   node app/command-line/run.mjs tests/bench/simulation/run.ts [seeds, 200] [first seed, 1] [file]
 *
 * With a file, what is found for each seed is kept in it, and a run that was broken off goes on where it stood.
 */
const [seeds = 200, firstSeed = 1] = process.argv.slice(2, 4).map(Number);
const kept = keptFindings(process.argv[4] ?? null);
const { change } = truth;
const none: ReadonlySet<string> = new Set(truth.noDifference);
const explained = new Set([
  'age_band',
  ...truth.indirect.flatMap(({ characteristic, step }) =>
    step === 'has_both_scores' ? [characteristic] : [],
  ),
]);

function cellIn(table: Table, row: string, column: string): Cell | undefined {
  return table.rows.find(({ key }) => key === row)?.cells[column];
}

function holds(cell: Cell | undefined, value: number): boolean {
  return (
    cell?.state === 'shown' &&
    cell.interval !== undefined &&
    cell.interval.lower <= value &&
    cell.interval.upper >= value
  );
}

const TODAY = '2026-07-01';
const context = { pairing: defaultPairingSettings, leftOutAtImport: [] };

const informants = ['sdq_self', 'sdq_parent', 'sdq_teacher'] as const;
const parts = ['emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial'] as const;

async function simulate(database: Database, seed: number): Promise<SeedFindings> {
  await loadScheme(database, seed);
  await buildViews(database, defaultPairingSettings, TODAY);
  const choices = await heldOutcomesChoices(database);
  const keyOf = (measure: string, scale: string): string =>
    choices.scales.find((one) => one.measure === measure && one.scale === scale)?.key ?? '';
  const filter = { ...noFilter, scale: keyOf('swemwbs', 'metric'), by: 'sex' };
  const page = await askOutcomes(database, filter, choices, context);
  if (page.state !== 'answered') throw new Error(page.reason);
  const { cards } = page.headline.tables;
  const overview = await askOutcomesOverview(database, noFilter, choices, context);
  const { measures } = overview.atAGlance.tables;
  const glance = (measure: string, scale: string, value: number) =>
    holds(cellIn(measures, keyOf(measure, scale), 'mean_change'), value);
  const details = await askOutcomesDetails(database, filter, choices, context);
  if (details === null) throw new Error('no details');
  return {
    seed,
    held: {
      'SWEMWBS, average change': holds(
        cellIn(cards, 'all', 'average_change'),
        change.swemwbs.changeInPairs.mean,
      ),
      'SWEMWBS, reliably better': holds(
        cellIn(cards, 'all', 'better_share'),
        change.swemwbs.changeInPairs.reliablyBetter,
      ),
      'SWEMWBS, reliably worse': holds(
        cellIn(cards, 'all', 'worse_share'),
        change.swemwbs.changeInPairs.reliablyWorse,
      ),
      ...sdqHeld(glance),
      'Goals rated at the end': await goalsHold(database),
      ...(await alike(database, filter, choices)),
    },
    ...missing(details.missingInFull.tables, details.missingInFull.comparisons.made),
  };
}

/** Totals and parts of the three forms of the SDQ. */
function sdqHeld(
  holdsAt: (measure: string, scale: string, value: number) => boolean,
): Readonly<Record<string, boolean>> {
  const entries = informants.flatMap((measure): [string, boolean][] => [
    [`${measure}, total`, holdsAt(measure, 'total', change[measure].change.mean)],
    ...parts.map((part): [string, boolean] => [
      `${measure}, ${part}`,
      holdsAt(measure, part, change[measure].scales[part]),
    ]),
  ]);
  return Object.fromEntries(entries);
}

/** Each young person's goals with a last rating, as the page averages them: each counts once. */
async function goalsHold(database: Database): Promise<boolean> {
  const found = await askOne(
    database,
    `SELECT count(*) AS n, avg(change) AS mean, stddev_samp(change) AS sd FROM (
      SELECT g.person_id, avg(g.change) AS change
      FROM goal_changes AS g JOIN episodes AS e ON e.referral_id = g.referral_id AND e.completed
      WHERE g.goal_id IN (SELECT goal_id FROM goal_ratings WHERE occasion = 'last')
        AND g.person_id NOT IN (SELECT person_id FROM refused_evaluation)
      GROUP BY g.person_id)`,
    z.object({ n: z.number(), mean: z.number(), sd: z.number() }),
  );
  return holds(meanCell(found.n, found.mean, found.sd), change.gbo.change.mean);
}

/** Girls and boys, who do not differ: the interval of each difference ought to hold 0. */
async function alike(
  database: Database,
  filter: OutcomesFilter,
  choices: OutcomesChoices,
): Promise<Readonly<Record<string, boolean>>> {
  const side = { from: null, to: null, source: null, characteristic: 'sex' };
  const compared = await askComparison(
    database,
    filter,
    { one: { ...side, group: 'female' }, two: { ...side, group: 'male' } },
    choices,
    context,
  );
  if (compared.state !== 'compared') throw new Error('not compared');
  const { difference } = compared.figure.tables;
  return Object.fromEntries(
    ['change', 'adjusted_change', 'better'].map((column) => [
      `Girls and boys, no difference in ${column}`,
      holds(cellIn(difference, 'all', column), 0),
    ]),
  );
}

function missing(
  { groups, baseline }: { groups: Table; baseline: Table },
  made: number,
): Omit<SeedFindings, 'seed' | 'held'> {
  const clear = groups.rows.flatMap(({ key, cells }) => {
    const { share } = cells;
    return share?.state === 'shown' && share.standing?.strength === 'clear' ? [key] : [];
  });
  const compared = groups.rows.filter(
    ({ cells: { share } }) => share?.state === 'shown' && share.standing !== undefined,
  );
  const characteristicOf = (key: string) => key.split('|')[0] ?? '';
  const gap = cellIn(baseline, 'all', 'gap');
  return {
    comparisons: made,
    clear,
    clearGap: gap?.state === 'shown' && gap.standing?.strength === 'clear',
    falsely: clear.filter((key) => !explained.has(characteristicOf(key))),
    withoutDifference: compared.filter(({ key }) => none.has(characteristicOf(key))).length,
    clearWithoutDifference: clear.filter((key) => none.has(characteristicOf(key))).length,
  };
}

const database = await openNodeDatabase();
await prepareDatabase(database);
const findings = new Map(kept.findings.map((each) => [each.seed, each]));
for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
  if (findings.has(seed)) continue;
  const found = await simulate(database, seed);
  findings.set(seed, found);
  kept.keep(found);
}
await database.close();
console.log(summaryOf([...findings.values()]).join('\n'));
