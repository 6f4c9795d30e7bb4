import { expect, test } from 'vitest';
import { audit } from '#app/disclosure/audit/audit.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { nestedGroups } from '#app/disclosure/nested-groups.ts';
import { releaseFigure } from '#app/disclosure/release-figure.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import { sameCounts } from '#app/disclosure/same-counts.ts';
import { reliableChangeFigure } from '#tests/disclosure/make-figure.ts';
import { breakdown, published } from '#tests/disclosure/make-table.ts';
import { highs } from '#tests/disclosure/solver.ts';

test('figures that leave together keep their names and the ids of their tables', async () => {
  const figures = {
    one: reliableChangeFigure([20, 31, 42, 53, 64, 75]),
    other: reliableChangeFigure([20, 31, 42, 53, 64, 75]),
  };
  const { released, release } = releaseFigures(figures, defaultPolicy, { solver: await highs() });
  expect(released.other.value.tables.bins.id).toBe('bins');
  expect(published(released.one.value.tables.bins)).toEqual([20, 30, 40, 55, 65, 75]);
  expect(release.tables.map(({ id }) => id)).toEqual([
    'one/bins',
    'one/outcome',
    'other/bins',
    'other/outcome',
  ]);
});

test('what one figure hides another does not give away', async () => {
  const solver = await highs();
  const figures = {
    one: reliableChangeFigure([20, 3, 42, 53, 64, 75]),
    other: reliableChangeFigure([20, 3, 42, 53, 64, 75]),
  };
  const linksBetween = ({ one, other }: typeof figures) =>
    sameCounts(one.tables.bins, other.tables.bins, ['n']);
  const { released, release } = releaseFigures(figures, defaultPolicy, { solver, linksBetween });
  expect(published(released.one.value.tables.bins)).toEqual([null, null, 40, 55, 65, 75]);
  expect(published(released.other.value.tables.bins)).toEqual([null, null, 40, 55, 65, 75]);
  expect((await audit(release, solver)).state).toBe('passed');
});

test('a figure hides less with a solver than by the cautious rule', async () => {
  const figure = reliableChangeFigure([3, 22, 42, 60, 64, 75]);
  const withSolver = releaseFigure(figure, defaultPolicy, await highs());
  expect(withSolver.hiddenCells).toBeLessThanOrEqual(
    releaseFigure(figure, defaultPolicy).hiddenCells,
  );
});

test('groups within groups are linked to the group they belong to', () => {
  const links = nestedGroups(
    breakdown('broad', [30, 20]),
    breakdown('detailed', [10, 20, 20]),
    (key) => (key === 'g2' ? 'g1' : 'g0'),
    ['n'],
  );
  expect(links.map(({ total, parts }) => [total, parts])).toEqual([
    ['["broad","g0","n"]', ['["detailed","g0","n"]', '["detailed","g1","n"]']],
    ['["broad","g1","n"]', ['["detailed","g2","n"]']],
  ]);
});
