import { expect, test } from 'vitest';
import { binsOf } from '#app/figures/charts/bin.ts';
import { shown } from '#app/results/cell.ts';
import { count, group, hidden, table, total } from '../example-tables.ts';

const bins = table(
  'bins',
  'Change',
  [count('n', 'Young people')],
  [
    group('0.5..1', '0.5 to 1', { n: shown(4) }),
    group('-3..-1.5', '−3 to −1.5', { n: hidden }),
    total('all', 'All', { n: shown(4) }),
  ],
);

test('bins are read from their keys, in order, without the total', () => {
  expect(binsOf(bins, 'n')).toEqual([
    { from: -3, to: -1.5, n: null, hidden: true },
    { from: 0.5, to: 1, n: 4, hidden: false },
  ]);
});

test('a key that is no bin is left out', () => {
  const odd = table('bins', 'Score', [], [group('missing', 'Missing', { n: shown(3) })]);
  expect(binsOf(odd, 'n')).toEqual([]);
});
