import { expect, test } from 'vitest';
import { standingsOfMeans, standingsOfShares } from '#app/analysis/outcomes/group-standings.ts';
import { meanAndSd } from '#app/statistics/mean-and-sd.ts';

const alike = { direction: 'similar', strength: 'none' };

function share(group_code: string | null, count: number, of: number, group_missing = 'blank') {
  return { group_code, group_missing: group_code === null ? group_missing : null, count, of };
}

function scores(group_code: string | null, values: readonly number[], missing = 'blank') {
  const { n, mean, sd } = meanAndSd(values);
  return { group_code, group_missing: group_code === null ? missing : null, n, mean, sd };
}

// R: fisher.test of each group against the rest, then p.adjust(p, "BH"): 0.068, 0.537, 0.068, 0.0035, 0.0357.
// Newcombe’s interval, by its formula in R, of 121 of 175 against 291 of 480: 0.0015 to 0.1628, the only other without 0.
test('shares are judged against everyone else, over all groups together', () => {
  const found = standingsOfShares([
    share('11-13', 90, 128),
    share('14-15', 127, 196),
    share('16-17', 121, 175),
    share('18-20', 47, 99),
    share('21-24', 27, 57),
  ]);
  const clear = { direction: 'lower', strength: 'clear' };
  const possible = { direction: 'higher', strength: 'possible' };
  expect(found).toEqual([alike, alike, possible, clear, clear]);
});

const usual = [1, 2, 3, 1, 2, 3, 1, 2, 3, 2, 2];
const higher = [2, 3, 4, 2, 3, 4, 5, 3, 2, 3, 4];
const other = [1, 2, 2, 3, 1, 2, 3, 2, 2, 1, 1, 3];

// R: t.test of each group against the other two together: 0.120, 0.0022, 0.0445; p.adjust(p, "BH"): 0.120, 0.0065, 0.067.
test('means are judged against everyone else taken together', () => {
  const found = standingsOfMeans([scores('a', usual), scores('b', higher), scores('c', other)]);
  expect(found[1]).toEqual({ direction: 'higher', strength: 'clear' });
  expect(found.map((each) => each?.strength)).toEqual(['none', 'clear', 'possible']);
});

test('groups of fewer than ten, and those not known, are not judged', () => {
  const found = standingsOfMeans([
    scores('a', usual.slice(0, 9)),
    scores('b', higher),
    scores(null, other),
  ]);
  expect(found.map((each) => each === null)).toEqual([true, false, true]);
});

test('those to whom the characteristic does not apply are nobody’s "everyone else"', () => {
  const [girls] = standingsOfShares([
    share('female', 50, 100),
    share('male', 50, 100),
    share(null, 0, 400, 'not_applicable'),
  ]);
  expect(girls).toEqual(alike);
});

test('one group alone has nobody to be compared with', () => {
  expect(standingsOfShares([share('all', 5, 20)])).toEqual([null]);
  expect(standingsOfMeans([scores('all', usual)])).toEqual([null]);
});
