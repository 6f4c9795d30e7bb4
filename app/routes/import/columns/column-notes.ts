import { reasonWords } from '#app/import/recognise/reason-words.ts';
import type { Reason } from '#app/import/recognise/proposal.ts';
import { wordsForUse } from '#app/import/recognise/words-for-use.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Protection } from '#app/import/plan/protection.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { formatCount as count } from '#app/results/format.ts';
import type { ColumnInHand } from './column-in-hand.ts';

/** What else there is to know about how a column is read, most important first; at most two short notes. */
export function columnNotes(column: ColumnInHand): readonly string[] {
  const { use, guess, survey, isChosen } = column;
  const notes = [
    use.kind === 'left_out' && whyLeftOut(use.why),
    use.kind === 'field' && use.protection && protectionNote(use.protection, column.dateHeader),
    use.kind !== 'left_out' && !isChosen && reasonNote(guess?.reasons[0]),
    use.kind !== 'left_out' && survey.blank > 0 && `${count(survey.blank)} blank`,
  ];
  return notes
    .filter((note): note is string => typeof note === 'string' && note !== '')
    .slice(0, 2);
}

/** Nothing need be said of a heading that is our own; a recipe is named once above the table, and not again in each row. */
function reasonNote(reason: Reason | undefined): string | null {
  if (reason === undefined || reason.kind === 'same_name' || reason.kind === 'from_recipe') {
    return null;
  }
  return reasonWords(reason);
}

/** What an unsure column could be instead, as a warning. */
export function unsureNote(
  { guess }: ColumnInHand,
  measures: readonly MeasureDefinition[] = measureDefinitions(),
): string {
  const [other] = guess?.alternatives ?? [];
  return other === undefined
    ? 'Is this right?'
    : `Could it be ${lowerFirst(wordsForUse(other, { measures }))}?`;
}

function whyLeftOut(why: Extract<ColumnUse, { kind: 'left_out' }>['why']): string {
  switch (why) {
    case 'not_recognised':
      return 'Not recognised';
    case 'not_needed':
      return 'Not needed';
    case 'identifier':
      return 'Could identify people';
    case 'free_text':
      return 'Free text can identify people';
    case 'second_column':
      return 'Another column is read as this';
    case 'empty':
      return 'Nothing in it';
  }
}

function protectionNote(protection: Protection, dateHeader: string | null): string {
  switch (protection.kind) {
    case 'pseudonym':
      return 'Replaced with a pseudonym';
    case 'age_at':
      return dateHeader === null ? 'Turned into age' : `Turned into age at ${dateHeader}`;
    case 'cut':
      return protection.to === 'month' ? 'Cut to the month' : 'Cut to the postcode district';
    case 'screened_text':
      return 'Names, numbers and addresses masked';
  }
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
