import type { TableDefinition } from '#app/records/table.ts';
import { fieldForHeader } from '#app/records/recognise-header.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { meetingOf } from './meeting-of.ts';
import type { ColumnGuess, Reason } from './proposal.ts';
import type { RecogniseContext } from './recognise-context.ts';

const meetingShare = 0.5;

/**
 * The guesses with the id of a person made sure where its values are ids of people in another file: then it joins,
 * whatever its header says, and a log without referral ids needs nobody to confirm it.
 */
export function withPeopleMet(
  survey: FileSurvey,
  guesses: readonly ColumnGuess[],
  { otherSurveys = [], tables }: RecogniseContext,
): readonly ColumnGuess[] {
  const others = otherSurveys.filter(({ file }) => file !== survey.file);
  return guesses.map((guess) => {
    const { use, index, sureness } = guess;
    if (use.kind !== 'field' || use.field !== 'person_id' || sureness === 'sure') return guess;
    const column = survey.columns.find((one) => one.index === index);
    const met = column === undefined ? null : peopleMet(column, others, tables);
    if (met === null) return guess;
    const rest = guess.reasons.filter(({ kind }) => kind !== 'same_ids_elsewhere');
    return { ...guess, sureness: 'sure', reasons: [met, ...rest] };
  });
}

function peopleMet(
  column: ColumnSurvey,
  others: readonly FileSurvey[],
  tables: readonly TableDefinition[],
): Reason | null {
  for (const { file, columns } of others) {
    for (const other of columns) {
      const share = isPersonId(other, tables) ? meetingOf(column, other) : 0;
      if (share >= meetingShare) return { kind: 'same_ids_elsewhere', file, share };
    }
  }
  return null;
}

function isPersonId({ header }: ColumnSurvey, tables: readonly TableDefinition[]): boolean {
  return tables.some((table) => fieldForHeader(table, header)?.field.name === 'person_id');
}
