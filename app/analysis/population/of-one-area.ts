import type { PopulationRow } from './population-rows.ts';

/** Areas that hold local ones: never added to them. */
const larger = new Set(
  [
    'England',
    'Wales',
    'England and Wales',
    'Great Britain',
    'United Kingdom',
    'North East',
    'North West',
    'Yorkshire and The Humber',
    'East Midlands',
    'West Midlands',
    'East of England',
    'London',
    'South East',
    'South West',
  ].map((name) => name.toLowerCase()),
);

/** Rows of local areas only, and their names: a table often gives the region and the country beside the place itself. */
export function ofOneArea(rows: readonly PopulationRow[]): {
  readonly rows: readonly PopulationRow[];
  readonly areas: readonly string[];
} {
  const isLocal = ({ area }: PopulationRow) =>
    !larger.has(
      area
        .trim()
        .toLowerCase()
        .replace(/ region$/, ''),
    );
  const local = rows.filter(isLocal);
  const kept = local.length > 0 ? local : rows;
  return { rows: kept, areas: [...new Set(kept.map(({ area }) => area))] };
}
