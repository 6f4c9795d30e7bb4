import { columnProfile } from './column/column-profile.ts';
import type { ColumnValues, IdentifierFinding } from './identifier-finding.ts';
import { coordinates } from './rules/coordinates.ts';
import { dates } from './rules/dates.ts';
import { educationNumbers } from './rules/education-numbers.ts';
import { freeText } from './rules/free-text.ts';
import { healthNumbers } from './rules/health-numbers.ts';
import { institutions } from './rules/institutions.ts';
import { insuranceNumber } from './rules/insurance-number.ts';
import { localIds } from './rules/local-ids.ts';
import { names } from './rules/names.ts';
import { online } from './rules/online.ts';
import { phone } from './rules/phone.ts';
import { places } from './rules/places.ts';
import type { FindingContext, Rule } from './rules/rule.ts';

/** The first that applies wins: what only a check digit can tell comes before what a shape tells, and that before words. */
const rules: readonly Rule[] = [
  online,
  healthNumbers,
  educationNumbers,
  insuranceNumber,
  coordinates,
  phone,
  dates,
  places,
  names,
  freeText,
  institutions,
  localIds,
];

/**
 * What a column gives away about people, judged over its distinct values and its header, never by one cell: shares that
 * pass a check digit or have a form, against what chance would give. null: nothing was found, which does not prove
 * that there is nothing.
 */
export function findIdentifier(
  column: ColumnValues,
  context: FindingContext = {},
): IdentifierFinding | null {
  const profile = columnProfile(column);
  if (profile.answered.cells === 0) return null;
  for (const rule of rules) {
    const finding = rule(profile, context);
    if (finding !== null) return finding;
  }
  return null;
}
