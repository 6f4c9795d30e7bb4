import type { Field } from '#app/records/field.ts';
import type { TableDefinition, TableName } from '#app/records/table.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { Constant } from '../plan/file-plan.ts';
import { keyFields } from './key-of-use.ts';

/** What the uses of a file's columns give, by name. */
export interface Given {
  readonly keys: ReadonlySet<string>;
  /** "table.field" of every field that has a column or a constant. */
  readonly fields: ReadonlySet<string>;
  readonly kinds: ReadonlySet<ColumnUse['kind']>;
  readonly goalParts: ReadonlySet<string>;
}

export function givenBy(uses: readonly ColumnUse[], constants: readonly Constant[]): Given {
  const fields = new Set(constants.map(({ table, field }) => `${table}.${field}`));
  const keys = new Set<string>();
  const goalParts = new Set<string>();
  for (const use of uses) {
    if (use.kind === 'field') {
      fields.add(`${use.table}.${use.field}`);
      if (keyFields.has(use.field)) keys.add(use.field);
    }
    if (use.kind === 'goal') goalParts.add(use.part);
    if (use.kind === 'undecided' && canStandForPerson.has(use.identifier)) keys.add('person_id');
  }
  return { keys, fields, kinds: new Set(uses.map(({ kind }) => kind)), goalParts };
}

/** Identifiers whose pseudonym can join a person's records. */
export const canStandForPerson: ReadonlySet<string> = new Set([
  'nhs_number',
  'chi_number',
  'health_and_care_number',
  'upn',
  'uln',
  'national_insurance_number',
  'local_id',
]);

/**
 * The fields without which the rows of a table cannot be used and that the file neither gives nor lets us work out.
 * A referral's id is worked out from person and date, that of a sitting or a goal from the person.
 */
export function lackingFields(table: TableDefinition, given: Given): readonly Field[] {
  const lacking = [
    ...table.fields.filter(({ name, required }) => required && !isGiven(table.name, name, given)),
    ...lackingOneOf(table, given),
  ];
  if (lacking.length > 0 || table.name !== 'feedback') return lacking;
  const says = given.kinds.has('survey_answer') || has(given, 'feedback', ['answer', 'comment']);
  return says ? [] : table.fields.filter(({ name }) => name === 'answer');
}

/** Of fields of which a row needs one, the best, where the file gives none of them. */
function lackingOneOf({ name, fields, needsOneOf = [] }: TableDefinition, given: Given): Field[] {
  if (needsOneOf.some((field) => isGiven(name, field, given))) return [];
  return fields.filter((field) => field.name === needsOneOf[0]);
}

function isGiven(table: TableName, field: string, given: Given): boolean {
  const { keys, fields, kinds } = given;
  if (fields.has(`${table}.${field}`) || keys.has(field)) return true;
  const isWide = kinds.has('item') || kinds.has('score') || kinds.has('coded_scale');
  switch (field) {
    case 'referral_id':
      return keys.has('person_id') && fields.has('referrals.referred_on');
    case 'assessment_id':
      return (
        keys.has('person_id') &&
        (table !== 'responses' || isWide || fields.has('assessments.measure'))
      );
    case 'goal_id':
      return keys.has('person_id');
    case 'measure':
      return isWide;
    case 'item':
      return isWide || fields.has('assessments.measure');
    default:
      return false;
  }
}

function has({ fields }: Given, table: TableName, names: readonly string[]): boolean {
  return names.some((name) => fields.has(`${table}.${name}`));
}
