import { afterAll, beforeAll, expect, test } from 'vitest';
import { askComparison } from '#app/analysis/outcomes/compare/ask-comparison.ts';
import { askOutcomes } from '#app/analysis/outcomes/ask-outcomes.ts';
import { askOutcomesDetails } from '#app/analysis/outcomes/details/ask-details.ts';
import { askOutcomesOverview } from '#app/analysis/outcomes/overview/ask-overview.ts';
import type { Database } from '#app/database/database.ts';
import { collectCounts } from '#app/disclosure/counts.ts';
import { linksOf } from '#app/disclosure/links.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigure } from '#app/disclosure/release-figure.ts';
import { addsUp } from '#app/disclosure/sums.ts';
import type { Figure } from '#app/results/figure.ts';
import { noFilter } from '#app/results/outcomes.ts';
import type { Table } from '#app/results/table.ts';
import { fill, openAnalysisDatabase, sittings, swemwbs } from './analysis-database.ts';
import { choicesOf, firstOnly, pair, referral, setting, swemwbsKey } from './outcomes-scheme.ts';

let database: Database;
let figures: readonly Figure[];

const everyone = Array.from({ length: 93 }, (_, at) => at + 1);
const side = { from: null, to: null, source: null, characteristic: 'sex' };

beforeAll(async () => {
  database = await openAnalysisDatabase();
  await fill(database, {
    people: everyone.map((n) => ({
      person_id: `P${n}`,
      sex: n % 2 === 0 ? 'female' : 'male',
      disability: n % 9 === 0 ? 'yes' : 'no',
    })),
    referrals: everyone.map((n) => referral(n, { age_at_referral: 11 + (n % 12) })),
    goals: everyone.slice(0, 40).map((n) => ({
      goal_id: `G${n}`,
      person_id: `P${n}`,
      referral_id: `R${n}`,
      theme: n % 3 === 0 ? 'confidence' : 'isolation',
      achieved: n % 4 === 0 ? 'yes' : 'partly',
    })),
    goal_ratings: everyone.slice(0, 30).flatMap((n) => [
      { goal_id: `G${n}`, rated_on: '2025-01-10', rating: 3 },
      { goal_id: `G${n}`, rated_on: '2025-07-01', rating: 3 + (n % 7) },
    ]),
    ...sittings(
      ...everyone.flatMap((n) =>
        n % 4 === 0 ? [firstOnly(n, 17)] : pair(n, 16 + (n % 11), 18 + (n % 13)),
      ),
      ...everyone
        .filter((n) => n % 5 === 0)
        .map((n) => swemwbs(`A${n}r`, `P${n}`, '2025-04-15', 20)),
    ),
  });
  const choices = await choicesOf(database);
  const filter = { ...noFilter, scale: swemwbsKey };
  const page = await askOutcomes(database, filter, choices, setting);
  const details = await askOutcomesDetails(database, filter, choices, setting);
  const overview = await askOutcomesOverview(database, filter, choices, setting);
  const sides = { one: { ...side, group: 'female' }, two: { ...side, group: 'male' } };
  const compared = await askComparison(database, filter, sides, choices, setting);
  if (page.state !== 'answered' || details === null || compared.state !== 'compared')
    throw new Error('There are scores');
  figures = [
    page.betterByGroup,
    page.bandMoves,
    page.cannotTell,
    page.whoIsMissing,
    details.missingInFull,
    details.howLarge,
    details.trajectory,
    overview.atAGlance,
    overview.goals,
    compared.figure,
  ].flatMap((figure) => figure ?? []);
});

afterAll(() => database.close());

function tablesOf(figure: Figure): Table[] {
  return Object.values(figure.tables);
}

test('every figure can be released, and shows no small count', () => {
  const small = figures.flatMap((figure) =>
    tablesOf(releaseFigure(figure, defaultPolicy).value).flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap(({ key, measure }) => {
          const cell = row.cells[key];
          const isSmall = cell?.state === 'shown' && cell.value > 0 && cell.value <= 7;
          return measure.kind === 'count' && isSmall ? [[table.id, row.key, key]] : [];
        }),
      ),
    ),
  );
  expect(figures).toHaveLength(10);
  expect(small).toEqual([]);
});

test('every link between counts is borne out by the numbers', () => {
  const broken = figures.flatMap((figure) => {
    const counts = collectCounts(tablesOf(figure));
    return linksOf(figure).filter((link) => {
      const isWhole = link.total !== null && counts.has(link.total) && link.parts.length > 0;
      const areParts = link.parts.every((part) => counts.has(part));
      return isWhole && areParts && !addsUp(link, counts);
    });
  });
  // The smaller side of a comparison is one of the two.
  expect(broken.filter(({ total }) => total?.includes('least') !== true)).toEqual([]);
  expect(broken.length).toBeLessThanOrEqual(1);
});

test('no figure’s words hold a number of young people', () => {
  const said = figures.flatMap(({ method, population }) => [population, ...method.rules]);
  expect(said.filter((text) => /\b(70|93|23)\b/.test(text))).toEqual([]);
});
