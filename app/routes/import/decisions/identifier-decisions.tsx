import { useId, useState } from 'react';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import { Button } from '#app/ui/button.tsx';
import { WarningIcon } from '#app/ui/icons.tsx';
import { Panel } from '#app/ui/panel.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import { headerWords } from '../columns/header-words.ts';
import { besideColumn, type IdentifierQuestion } from './beside.ts';
import { IdentifierCard } from './identifier-card.tsx';
import { numberWords } from './number-words.ts';
import { questionId } from './question-id.ts';

export interface Decided {
  readonly question: IdentifierQuestion;
  readonly use: ColumnUse;
}

interface IdentifierDecisionsProps {
  readonly file: FileSurvey;
  readonly plan: FilePlan;
  readonly questions: readonly IdentifierQuestion[];
  readonly onDecide: (decided: readonly Decided[]) => void;
}

/** The gate: each column that could identify people, decided one by one or all together. */
export function IdentifierDecisions({ file, plan, questions, onDecide }: IdentifierDecisionsProps) {
  const id = useId();
  const [choices, setChoices] = useState<Readonly<Record<number, number>>>({});
  const open = questions.flatMap((question) => {
    const column = file.columns.find(({ index }) => index === question.column);
    return column === undefined ? [] : [{ question, column }];
  });
  if (open.length === 0) return null;
  const chosenOf = ({ column }: IdentifierQuestion) => choices[column] ?? 0;
  const decide = (some: readonly IdentifierQuestion[]) =>
    onDecide(
      some.flatMap((question) => {
        const use = question.options[chosenOf(question)];
        return use === undefined ? [] : [{ question, use }];
      }),
    );
  const n = open.length;
  return (
    <section aria-labelledby={id}>
      <Panel tone="rust" className="import-decisions">
        <div className="import-decisions__head">
          <WarningIcon size={22} />
          <div>
            <h3 className="app-signature-title" id={id}>
              {numberWords(n)} {n === 1 ? 'column' : 'columns'} could identify young people
            </h3>
            <p>
              Choose what to do with {n === 1 ? 'it' : 'each'}. Until you do,{' '}
              {n === 1 ? 'it is' : 'they are'} masked here and nothing of this file is analysed.
            </p>
          </div>
        </div>
        <div className="import-decisions__cards">
          {open.map(({ question, column }) => (
            <div key={question.column} id={questionId(question)} tabIndex={-1}>
              <IdentifierCard
                column={column}
                beside={besideColumn(file, plan, question)}
                chosen={chosenOf(question)}
                onChoose={(option) => setChoices({ ...choices, [question.column]: option })}
                action={
                  n > 1 && (
                    <Button kind="secondary" size="small" onClick={() => decide([question])}>
                      Apply this<VisuallyHidden> to {headerWords(column)}</VisuallyHidden>
                    </Button>
                  )
                }
              />
            </div>
          ))}
        </div>
        <div className="app-row">
          <Button onClick={() => decide(questions)}>
            {n === 1 ? 'Apply' : n === 2 ? 'Apply to both columns' : `Apply to all ${n} columns`}
          </Button>
          <p className="import-decisions__promise">
            This changes the copy in this tab. Your own file stays as it is.
          </p>
        </div>
      </Panel>
    </section>
  );
}
