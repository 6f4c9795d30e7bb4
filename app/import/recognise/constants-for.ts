import { normaliseHeader } from '#app/records/recognise-header.ts';
import type { Constant } from '../plan/file-plan.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { saysItTookPlace } from './first-contact.ts';
import type { ColumnGuess } from './proposal.ts';

/** What is the same in every row and stands in no column, so far as the headers tell it. */
export function constantsFor(
  { columns }: FileSurvey,
  guesses: readonly ColumnGuess[],
): readonly Constant[] {
  const headerFor = (table: string, field: string) =>
    guesses.flatMap(({ use }, at) =>
      use.kind === 'field' && use.field === field && (table === '' || use.table === table)
        ? [columns[at]?.header ?? '']
        : [],
    )[0];
  const constants: Constant[] = [];
  const contact = headerFor('contacts', 'contacted_on');
  if (contact !== undefined && saysItTookPlace(contact) && !headerFor('contacts', 'attendance')) {
    constants.push({ table: 'contacts', field: 'attendance', text: 'Attended' });
  }
  const person = headerFor('', 'person_id');
  const isGlobal = normaliseHeader(person ?? '') === 'globalid';
  if (isGlobal && !headerFor('people', 'id_scope')) {
    constants.push({ table: 'people', field: 'id_scope', text: 'scheme' });
  }
  return constants;
}
