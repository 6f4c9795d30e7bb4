import type { TableDefinition } from '#app/records/table.ts';
import { fieldForHeader } from '#app/records/recognise-header.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { meetingOf } from './meeting-of.ts';
import type { ColumnGuess, Reason } from './proposal.ts';
import type { RecogniseContext } from './recognise-context.ts';

const meetingShare = 0.5;
const mostAlternatives = 5;

type Meets = (index: number, key: string) => Reason | null;

/**
 * The guesses with the id of a person made sure where its values are ids of people in another file: then it joins,
 * whatever its header says, and a log without referral ids needs nobody to confirm it. An id that was only supposed to
 * be a referral’s, as “Ref”, is the person’s where it meets people of another file and no referral of any.
 */
export function withPeopleMet(
  survey: FileSurvey,
  guesses: readonly ColumnGuess[],
  { otherSurveys = [], tables }: RecogniseContext,
): readonly ColumnGuess[] {
  const others = otherSurveys.filter(({ file }) => file !== survey.file);
  const meets = meetingIn(survey, others, tables);
  const hasPerson = guesses.some(({ use }) => isKey(use, 'person_id'));
  return guesses.map((guess) => {
    const { use, index, sureness, reasons, alternatives } = guess;
    if (sureness === 'sure') return guess;
    const isPerson = isKey(use, 'person_id');
    const mayBePerson = !hasPerson && isKey(use, 'referral_id') && !meets(index, 'referral_id');
    const met = isPerson || mayBePerson ? meets(index, 'person_id') : null;
    if (met === null) return guess;
    if (isPerson) {
      const rest = reasons.filter(({ kind }) => kind !== 'same_ids_elsewhere');
      return { ...guess, sureness: 'sure', reasons: [met, ...rest] };
    }
    return {
      ...guess,
      use: { kind: 'field', table: 'people', field: 'person_id' },
      sureness: 'sure',
      reasons: [met],
      alternatives: [use, ...alternatives].slice(0, mostAlternatives),
    };
  });
}

/** Whether a column’s values stand in a column of another file whose header names a key. */
function meetingIn(
  survey: FileSurvey,
  others: readonly FileSurvey[],
  tables: readonly TableDefinition[],
): Meets {
  return (index, key) => {
    const column = survey.columns.find((one) => one.index === index);
    if (column === undefined) return null;
    for (const { file, columns } of others) {
      for (const other of columns) {
        const isNamed = tables.some(
          (table) => fieldForHeader(table, other.header)?.field.name === key,
        );
        const share = isNamed ? meetingOf(column, other) : 0;
        if (share >= meetingShare) return { kind: 'same_ids_elsewhere', file, share };
      }
    }
    return null;
  };
}

function isKey(use: ColumnUse, field: string): boolean {
  return use.kind === 'field' && use.field === field;
}
