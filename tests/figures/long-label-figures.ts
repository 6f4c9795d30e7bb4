import { averageChange, whoIsMissing } from './example-figures.ts';
import type { AverageChangeFigure, WhoIsMissingFigure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

const groups = [
  'White: English, Welsh, Scottish, Northern Irish or British',
  'Mixed or Multiple: any other Mixed or Multiple background',
  'Asian, Asian British or Asian Welsh: Bangladeshi',
  'Black, Black British, Black Welsh, Caribbean or African: any other Black background',
  'Not stated',
];

const reasons = [
  'The two scores are of different versions or from different people',
  'First score came too late to be a starting point',
  'Not collected: it was not appropriate at the time',
  'A score that belongs to no referral',
];

function renamed(source: Table, labels: readonly string[]): Table {
  let next = 0;
  return {
    ...source,
    rows: source.rows.map((row) =>
      row.role === 'total' ? row : { ...row, label: labels[next++] ?? row.label },
    ),
  };
}

/** Groups as the Census writes them. */
export const averageChangeByEthnicGroup: AverageChangeFigure = {
  ...averageChange,
  characteristicLabel: 'Ethnic group',
  tables: { groups: renamed(averageChange.tables.groups, groups) },
};

export const whoIsMissingByEthnicGroup: WhoIsMissingFigure = {
  ...whoIsMissing,
  tables: {
    status: whoIsMissing.tables.status,
    reasons: renamed(whoIsMissing.tables.reasons, reasons),
    groups: renamed(whoIsMissing.tables.groups, groups),
  },
};
