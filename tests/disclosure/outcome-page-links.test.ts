import { expect, test } from 'vitest';
import { collectCounts, countId } from '#app/disclosure/counts.ts';
import { outcomePageLinks } from '#app/disclosure/outcome-page-links.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import { scopeFigure } from '#app/disclosure/scope-figure.ts';
import { borneOut } from '#app/disclosure/sums.ts';
import { shown } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';
import { averageChange, beforeAfter, headline, whoIsMissing } from '../figures/example-figures.ts';
import { withCells } from '../figures/example-tables.ts';
import { bandMoves } from '../figures/outcome-figures.ts';

const page = { scale: 'swemwbs:uk_7_item:metric:self', by: 'age_band', sides: null } as const;
const figures = { headline, averageChange, whoIsMissing, beforeAfter };

function scoped(named: Readonly<Record<string, Figure>>): Readonly<Record<string, Figure>> {
  return Object.fromEntries(
    Object.entries(named).map(([name, figure]) => [name, scopeFigure(figure, name)]),
  );
}

function countsOf(named: Readonly<Record<string, Figure>>) {
  return collectCounts(Object.values(named).flatMap(({ tables }) => Object.values<Table>(tables)));
}

test('the same young people with both scores are matched in every figure of the page', () => {
  const named = scoped(figures);
  const held = borneOut(outcomePageLinks(named, page), countsOf(named));
  const n = countId(headlineId(named), 'all', 'n');
  const parts = held.filter(({ total }) => total === n).flatMap((sum) => sum.parts);
  expect(parts.map((part) => part.split('/')[0])).toEqual(
    expect.arrayContaining(['["averageChange', '["whoIsMissing', '["beforeAfter']),
  );
});

function headlineId(named: Readonly<Record<string, Figure>>): string {
  const figure = named.headline;
  return figure?.kind === 'headline' ? figure.tables.cards.id : '';
}

test('a group whose count one figure hides is hidden in every other figure that counts it', () => {
  const small = withCells(averageChange.tables.groups, [['18_24', 'n', shown(5)]]);
  const keys = small.rows.filter(({ role }) => role === 'group').map(({ key }) => key);
  const [first = ''] = keys;
  const groups = withCells(averageChange.tables.groups, [[first, 'n', shown(5)]]);
  const shares = withCells(whoIsMissing.tables.groups, [[first, 'both', shown(5)]]);
  const changed = {
    averageChange: { ...averageChange, tables: { groups } },
    whoIsMissing: { ...whoIsMissing, tables: { ...whoIsMissing.tables, groups: shares } },
  };
  const { released } = releaseFigures(changed, defaultPolicy, {
    solver: null,
    linksBetween: (named) => outcomePageLinks(named, page),
  });
  const cell = (table: Table, column: string) =>
    table.rows.find(({ key }) => key === first)?.cells[column]?.state;
  expect(cell(released.averageChange.value.tables.groups, 'n')).toBe('suppressed');
  expect(cell(released.whoIsMissing.value.tables.groups, 'both')).toBe('suppressed');
});

test('links that the numbers do not bear out are left aside', () => {
  const named = scoped({ headline, bandMoves });
  const held = borneOut(outcomePageLinks(named, page), countsOf(named));
  expect(held.every(({ parts }) => parts.length > 0)).toBe(true);
});
