import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Answer } from '#app/import/plan/answer-question.ts';
import type { Question } from '#app/import/recognise/proposal.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import { besideColumn } from './beside.ts';
import { DecidedNotice } from './decided-notice.tsx';
import { IdentifierDecisions, type Decided } from './identifier-decisions.tsx';
import { optionWords } from './option-words.ts';
import { PlainQuestions } from './plain-questions.tsx';

interface DecisionsProps {
  readonly file: FileInHand;
  readonly survey: FileSurvey;
  readonly onAnswer: (answered: readonly (readonly [Question, Answer])[]) => void;
  readonly wayOn: ReactNode;
}

/** Everything about a file that waits for a person; once that is done, what was decided. */
export function Decisions({ file, survey, onAnswer, wayOn }: DecisionsProps) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const notice = useRef<HTMLDivElement>(null);
  const { questions, plan } = file;

  const before = useRef(questions.length);

  useEffect(() => {
    if (said.length > 0) notice.current?.focus();
  }, [said]);

  // What was decided is no longer so once a question is open again.
  useEffect(() => {
    if (questions.length > before.current) setSaid([]);
    before.current = questions.length;
  }, [questions.length]);

  const decide = (decided: readonly Decided[]) => {
    onAnswer(decided.map(({ question, use }) => [question, { kind: 'identifier', use }]));
    setSaid(plan === null ? [] : decided.map((each) => decidedWords(each, survey, plan)));
  };
  const answer = (question: Question, given: Answer) => {
    onAnswer([[question, given]]);
    setSaid(['Your answer is taken over.']);
  };
  if (plan === null) return null;
  return (
    <div className="import-decide">
      <IdentifierDecisions
        file={survey}
        plan={plan}
        questions={questions.filter((question) => question.kind === 'identifier')}
        onDecide={decide}
      />
      <PlainQuestions
        file={survey}
        questions={questions.filter((question) => question.kind !== 'identifier')}
        onAnswer={answer}
      />
      {said.length > 0 && file.status !== 'loaded' && (
        <DecidedNotice ref={notice} said={said} left={questions.length} wayOn={wayOn} />
      )}
    </div>
  );
}

function decidedWords({ question, use }: Decided, survey: FileSurvey, plan: FilePlan): string {
  const beside = besideColumn(survey, plan, question);
  const { label } = optionWords(use, beside);
  return `${beside.headerOf(question.column)}: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
}
