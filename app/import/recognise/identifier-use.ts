import type { IdentifierFinding, IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import { identifierKinds } from '#app/identifiers/identifier-finding.ts';
import type { Field } from '#app/records/field.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { Reading } from './reading.ts';

const leftOut: ColumnUse = { kind: 'left_out', why: 'identifier' };

/** Small areas and places that would identify people if they were kept as they are. */
const TOO_FINE: ReadonlySet<IdentifierFinding['kind']> = new Set([
  'output_area',
  'lsoa',
  'postcode_sector',
  'school',
  'gp_practice',
]);

/** Identifiers of which something safe can be kept, so that a person has a choice. */
const WITH_CHOICE: ReadonlySet<IdentifierFinding['kind']> = new Set([
  'nhs_number',
  'chi_number',
  'health_and_care_number',
  'upn',
  'uln',
  'national_insurance_number',
  'local_id',
  'date_of_birth',
  'postcode',
]);

/**
 * What becomes of a column that was found to identify people: undecided where there is a safe choice, left out where
 * there is none. null: the finding does not stand in the way of `reading`.
 */
export function identifierUse(
  finding: IdentifierFinding,
  reading: Reading | null,
  field: Field | null,
): ColumnUse | null {
  const { kind, evidence } = finding;
  const isOwnName = reading?.reasons.some((reason) => reason.kind === 'same_name') ?? false;
  const isKnown =
    isOwnName || (reading?.reasons.some(({ kind: why }) => why === 'known_alias') ?? false);
  if (kind === 'free_text') return null;
  if (!isIdentifier(kind)) {
    return TOO_FINE.has(kind) && !(isOwnName && field?.type !== 'text') ? leftOut : null;
  }
  if (!finding.mustDecide) return null;
  if (kind === 'date_of_birth' && isKnown && field?.precision === 'month') return null;
  const onlyDates = evidence.every((one) => one === 'date_range');
  if (kind === 'date_of_birth' && onlyDates && isKnown && field?.type === 'date') return null;
  const onlyNames = evidence.every((one) => one === 'name_list' || one === 'words');
  if (kind === 'name' && onlyNames && isKnown && field?.vocabulary !== undefined) return null;
  return WITH_CHOICE.has(kind) ? { kind: 'undecided', identifier: kind } : leftOut;
}

function isIdentifier(kind: IdentifierFinding['kind']): kind is IdentifierKind {
  return identifierKinds.some((one) => one === kind);
}
