import { useId, useState } from 'react';
import type { Answer } from '#app/import/plan/answer-question.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import { Button } from '#app/ui/button.tsx';
import { WarningIcon } from '#app/ui/icons.tsx';
import { Panel } from '#app/ui/panel.tsx';
import { Radios } from '#app/ui/radios.tsx';
import { useMeasuresInForce } from '../measures-in-force.ts';
import { numberWords } from './number-words.ts';
import { questionId } from './question-id.ts';
import { questionWords, type ChoiceQuestion, type PlainQuestion } from './question-words.ts';
import { WordsCard } from './words-card.tsx';

interface PlainQuestionsProps {
  readonly file: FileSurvey;
  readonly questions: readonly PlainQuestion[];
  readonly onAnswer: (question: PlainQuestion, answer: Answer) => void;
}

/** What only a person can say about a file, beside identifiers: how its dates, scores and answers are to be taken. */
export function PlainQuestions({ file, questions, onAnswer }: PlainQuestionsProps) {
  const id = useId();
  if (questions.length === 0) return null;
  const n = questions.length;
  return (
    <section aria-labelledby={id}>
      <Panel tone="rust" className="import-decisions">
        <div className="import-decisions__head">
          <WarningIcon size={22} />
          <div>
            <h3 className="app-signature-title" id={id}>
              {numberWords(n)} {n === 1 ? 'thing' : 'things'} only you can tell us
            </h3>
            <p>The file alone does not say. Nothing of it is analysed until you have answered.</p>
          </div>
        </div>
        <div className="import-decisions__cards">
          {questions.map((question) => (
            <div key={questionId(question)} id={questionId(question)} tabIndex={-1}>
              {question.kind === 'answer_words' ? (
                <WordsCard question={question} onAnswer={(answer) => onAnswer(question, answer)} />
              ) : (
                <QuestionCard
                  file={file}
                  question={question}
                  onAnswer={(answer) => onAnswer(question, answer)}
                />
              )}
            </div>
          ))}
        </div>
      </Panel>
    </section>
  );
}

interface QuestionCardProps {
  readonly file: FileSurvey;
  readonly question: ChoiceQuestion;
  readonly onAnswer: (answer: Answer) => void;
}

function QuestionCard({ file, question, onAnswer }: QuestionCardProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { title, why, options } = questionWords(question, file, useMeasuresInForce());
  const answer = chosen === null ? undefined : options[Number(chosen)]?.answer;
  return (
    <div className="import-decision">
      <Radios
        legend={title}
        hint={why}
        options={options.map(({ label, consequence }, index) => ({
          value: String(index),
          label,
          ...(consequence === '' ? {} : { hint: consequence }),
        }))}
        value={chosen}
        error={isMissing && chosen === null ? 'Choose an answer' : null}
        onChange={setChosen}
      />
      <div className="import-decision__foot">
        <Button
          size="small"
          onClick={() => {
            setMissing(answer === undefined);
            if (answer !== undefined) onAnswer(answer);
          }}
        >
          Use this answer
        </Button>
      </div>
    </div>
  );
}
