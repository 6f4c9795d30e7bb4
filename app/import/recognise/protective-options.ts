import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import { fieldForHeader } from '#app/records/recognise-header.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { FilePlan } from '../plan/file-plan.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { canStandForPerson } from './lacking.ts';
import type { RecogniseContext } from './recognise-context.ts';

const leftOut: ColumnUse = { kind: 'left_out', why: 'identifier' };

/**
 * The safe ways on with a column that identifies people, the suggested one first; leaving it out is always among them.
 * A pseudonym is suggested where nothing else joins the person's records, or where another file has only this number.
 */
export function protectiveOptions(
  kind: IdentifierKind,
  column: number,
  plan: FilePlan,
  context: RecogniseContext,
): readonly ColumnUse[] {
  if (canStandForPerson.has(kind) || kind === 'email') {
    const pseudonym: ColumnUse = {
      kind: 'field',
      table: plan.tables.find((table) => hasPersonId(table, context)) ?? 'people',
      field: 'person_id',
      protection: { kind: 'pseudonym', of: kind },
    };
    const isNeeded =
      (!hasOtherPersonId(plan, column) && !hasEarlierNumber(plan, column)) ||
      joinsOnlyBy(kind, context);
    return isNeeded && kind !== 'email' ? [pseudonym, leftOut] : [leftOut, pseudonym];
  }
  if (kind === 'date_of_birth')
    return [...ageAtReferral(plan), ...monthOfBirth(plan, column), leftOut];
  if (kind === 'postcode') return [...district(plan), leftOut];
  if (kind === 'free_text') {
    const protection = { kind: 'screened_text' } as const;
    return [leftOut, { kind: 'field', table: 'feedback', field: 'comment', protection }];
  }
  return [leftOut];
}

function ageAtReferral({ columns, tables }: FilePlan): readonly ColumnUse[] {
  const dated = (table: string, field: string) =>
    columns.find(({ use }) => use.kind === 'field' && use.table === table && use.field === field);
  const date = dated('referrals', 'referred_on') ?? dated('contacts', 'contacted_on');
  const isTaken = dated('referrals', 'age_at_referral') !== undefined;
  if (date === undefined || isTaken || !tables.includes('referrals')) return [];
  return [
    {
      kind: 'field',
      table: 'referrals',
      field: 'age_at_referral',
      protection: { kind: 'age_at', dateColumn: date.index },
    },
  ];
}

/** Month and year of birth, from which ages are worked out once the referrals are known, wherever they stand. */
function monthOfBirth(plan: FilePlan, column: number): readonly ColumnUse[] {
  const isTaken = plan.columns.some(
    ({ use }) => use.kind === 'field' && use.table === 'people' && use.field === 'birth_month',
  );
  if (isTaken || !(hasOtherPersonId(plan, column) || hasOtherPersonId(plan, -1))) return [];
  const protection = { kind: 'cut', to: 'month' } as const;
  return [{ kind: 'field', table: 'people', field: 'birth_month', protection }];
}

/** The district stands for the locality, unless the file says the locality already or has nobody to say it of. */
function district(plan: FilePlan): readonly ColumnUse[] {
  const isTaken = plan.columns.some(
    ({ use }) => use.kind === 'field' && use.table === 'people' && use.field === 'locality',
  );
  if (isTaken || !hasOtherPersonId(plan, -1)) return [];
  const protection = { kind: 'cut', to: 'postcode_district' } as const;
  return [{ kind: 'field', table: 'people', field: 'locality', protection }];
}

function hasPersonId(table: string, { tables }: RecogniseContext): boolean {
  const definition = tables.find(({ name }) => name === table);
  return definition?.fields.some(({ name }) => name === 'person_id') ?? false;
}

function hasOtherPersonId({ columns }: FilePlan, column: number): boolean {
  return columns.some(
    ({ index, use }) =>
      index !== column &&
      ((use.kind === 'field' && use.field === 'person_id') ||
        (use.kind === 'undecided' && column < 0 && canStandForPerson.has(use.identifier))),
  );
}

/** Of two numbers of the same person, of which nothing is decided yet, the first is enough to join by. */
function hasEarlierNumber({ columns }: FilePlan, column: number): boolean {
  return columns.some(
    ({ index, use }) =>
      index < column && use.kind === 'undecided' && canStandForPerson.has(use.identifier),
  );
}

/** Whether another file of the drop has this kind of number and no id that reads as a person's. */
function joinsOnlyBy(
  kind: IdentifierKind,
  { otherSurveys = [], tables }: RecogniseContext,
): boolean {
  return otherSurveys.some(
    (survey: FileSurvey) =>
      survey.columns.some(({ finding }) => finding?.kind === kind) &&
      !survey.columns.some(({ header }) => namesPerson(header, tables)),
  );
}

function namesPerson(header: string, tables: RecogniseContext['tables']): boolean {
  return tables.some((table) => fieldForHeader(table, header)?.field.name === 'person_id');
}
