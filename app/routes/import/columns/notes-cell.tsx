import { useMemo } from 'react';
import { matchValues } from '#app/import/recognise/match-values.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { ColumnGuess } from '#app/import/recognise/proposal.ts';
import type { Field } from '#app/records/field.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { useMeasuresInForce } from '../measures-in-force.ts';
import { questionId } from '../decisions/question-id.ts';
import type { ColumnInHand } from './column-in-hand.ts';
import { columnNotes, unsureNote } from './column-notes.ts';
import { headerWords } from './header-words.ts';
import { isNotMapped, valueCounts } from './value-counts.ts';
import { SettleDoubt } from './settle-doubt.tsx';
import { overridesOf } from './overrides-of.ts';

interface NotesCellProps {
  readonly id: string;
  readonly column: ColumnInHand;
  /** The field, where its values can be matched one by one. */
  readonly field: Field | null;
  readonly values: {
    readonly id: string;
    readonly isOpen: boolean;
    readonly onToggle: () => void;
  };
  readonly onConfirm: (guess: ColumnGuess) => void;
  readonly onUse: (column: number, use: ColumnUse) => void;
}

/** What is to be said about a column, and the small ways on: to its question, to its values. */
export function NotesCell({ id, column, field, values, onConfirm, onUse }: NotesCellProps) {
  const { question, standing, guess, survey, use } = column;
  const measures = useMeasuresInForce();
  const header = headerWords(survey);
  const matches = useMemo(
    () => (field === null ? [] : matchValues(survey, field, overridesOf(use))),
    [survey, field, use],
  );
  return (
    <div className="import-notes">
      <div id={id}>
        {standing === 'unsure' && (
          <p className="import-notes__warning">{unsureNote(column, measures)}</p>
        )}
        {question === null &&
          standing !== 'unsure' &&
          columnNotes(column).map((note) => <p key={note}>{note}</p>)}
      </div>
      {question !== null && (
        <a href={`#${questionId(question)}`}>
          {question.kind === 'identifier' ? 'Decide below' : 'Answer below'}
          <VisuallyHidden> on {header}</VisuallyHidden>
        </a>
      )}
      {standing === 'unsure' && guess !== null && (
        <SettleDoubt
          header={header}
          guess={guess}
          onConfirm={onConfirm}
          onUse={(chosen) => onUse(survey.index, chosen)}
        />
      )}
      {matches.length > 0 && question === null && (
        <TextButton
          className={matches.some(isNotMapped) ? 'import-notes__look' : ''}
          aria-expanded={values.isOpen}
          aria-controls={values.isOpen ? values.id : undefined}
          onClick={values.onToggle}
        >
          {valueCounts(matches)}
          <VisuallyHidden> in {header}</VisuallyHidden>
        </TextButton>
      )}
    </div>
  );
}
