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
import { noFilter } from '#app/results/outcomes.ts';
import type { Table } from '#app/results/table.ts';
import { truth } from '#fixtures/generator/truth.ts';
import { loadScheme } from './load-scheme.ts';
import { Tally } from './tally.ts';

/**
 * Makes the example scheme anew for many seeds and asks the questions of the outcomes page: how often does an interval hold
 * what was built in, and how often is a difference called clear where none was?
 *
 *   node app/command-line/run.mjs tests/bench/simulation/run.ts [number of seeds, 200] [first seed, 1]
 */
const [seeds = 200, firstSeed = 1] = process.argv.slice(2).map(Number);
const { change } = truth;
const covered = new Tally();
const found = new Tally();
const none: ReadonlySet<string> = new Set(truth.noDifference);
const explained = new Set([
  'age_band',
  ...truth.indirect.flatMap(({ characteristic, step }) =>
    step === 'has_both_scores' ? [characteristic] : [],
  ),
]);
/** Of each seed: comparisons called clear, and those of them where nothing was built in. */
const calls: { clear: number; falsely: number }[] = [];
let comparisons = 0;
/** Groups called clear although nothing was built in, and in how many seeds. */
const falseCalls = new Map<string, number>();

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

async function simulate(database: Database, seed: number): Promise<void> {
  await loadScheme(database, seed);
  await buildViews(database, defaultPairingSettings, TODAY);
  const choices = await heldOutcomesChoices(database);
  const keyOf = (measure: string, scale: string): string =>
    choices.scales.find((one) => one.measure === measure && one.scale === scale)?.key ?? '';
  const filter = { ...noFilter, scale: keyOf('swemwbs', 'metric'), by: 'sex' };
  const page = await askOutcomes(database, filter, choices, context);
  if (page.state !== 'answered') throw new Error(page.reason);
  const { cards } = page.headline.tables;
  covered.add(
    'SWEMWBS, average change',
    holds(cellIn(cards, 'all', 'average_change'), change.swemwbs.changeInPairs.mean),
  );
  covered.add(
    'SWEMWBS, reliably better',
    holds(cellIn(cards, 'all', 'better_share'), change.swemwbs.reliablyBetter),
  );
  covered.add(
    'SWEMWBS, reliably worse',
    holds(cellIn(cards, 'all', 'worse_share'), change.swemwbs.reliablyWorse),
  );

  const overview = await askOutcomesOverview(database, noFilter, choices, context);
  const { measures } = overview.atAGlance.tables;
  for (const measure of ['sdq_self', 'sdq_parent', 'sdq_teacher'] as const) {
    covered.add(
      `${measure}, average change`,
      holds(cellIn(measures, keyOf(measure, 'total'), 'mean_change'), change[measure].change.mean),
    );
  }
  covered.add(
    'Goals, average change',
    holds(cellIn(measures, 'goals', 'mean_change'), change.gbo.change.mean),
  );

  const side = { from: null, to: null, source: null, characteristic: 'sex' };
  const compared = await askComparison(
    database,
    filter,
    { one: { ...side, group: 'female' }, two: { ...side, group: 'male' } },
    choices,
    context,
  );
  if (compared.state === 'compared') {
    const { difference } = compared.figure.tables;
    for (const column of ['change', 'adjusted_change', 'better'])
      covered.add(
        `Girls and boys, no difference in ${column}`,
        holds(cellIn(difference, 'all', column), 0),
      );
  }
  const details = await askOutcomesDetails(database, filter, choices, context);
  if (details) missing(details.missingInFull.tables, details.missingInFull.comparisons.made);
}

function missing({ groups, baseline }: { groups: Table; baseline: Table }, made: number): void {
  comparisons += made;
  const call = { clear: 0, falsely: 0 };
  for (const { key, cells } of groups.rows) {
    const share = cells.share;
    if (share?.state !== 'shown' || share.standing === undefined) continue;
    const characteristic = key.split('|')[0] ?? '';
    const isClear = share.standing.strength === 'clear';
    if (isClear) call.clear += 1;
    if (isClear && !explained.has(characteristic)) {
      call.falsely += 1;
      falseCalls.set(key, (falseCalls.get(key) ?? 0) + 1);
    }
    if (none.has(characteristic)) found.add('Clear although none was built in', isClear);
  }
  const gap = cellIn(baseline, 'all', 'gap');
  const isClear = gap?.state === 'shown' && gap.standing?.strength === 'clear';
  if (isClear) call.clear += 1;
  found.add('First scores of those without a second found clearly lower', isClear);
  const adults = cellIn(groups, 'age_band|18-24', 'share');
  found.add(
    'Young adults found clearly more often missing',
    adults?.state === 'shown' && adults.standing?.strength === 'clear',
  );
  calls.push(call);
}

const database = await openNodeDatabase();
await prepareDatabase(database);
for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
  await simulate(database, seed);
  if ((seed - firstSeed + 1) % 10 === 0) console.error(`${seed - firstSeed + 1} seeds`);
}

await database.close();
const rate = calls.reduce(
  (sum, { clear, falsely }) => sum + (clear === 0 ? 0 : falsely / clear),
  0,
);
console.log(
  [
    `${calls.length} seeds. Share of 95% intervals that hold what was built in:`,
    ...covered.lines(),
    `Comparisons of who is missing: ${comparisons} in all.`,
    ...found.lines(),
    `Called clear although nothing was built in, by group: ${[...falseCalls].map(([key, n]) => `${key} ${n}`).join(', ')}`,
    `False discovery rate, the mean over seeds of the share of clear calls that are false: ${(rate / calls.length).toFixed(3)} (stated: 0.050)`,
  ].join('\n'),
);
