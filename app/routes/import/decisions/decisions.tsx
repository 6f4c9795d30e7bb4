import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Answer } from '#app/import/plan/answer-question.ts';
import type { Question } from '#app/import/recognise/proposal.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { headerWords } from '../columns/header-words.ts';
import { DecidedNotice } from './decided-notice.tsx';
import { IdentifierDecisions, type Decided } from './identifier-decisions.tsx';
import { optionWords } from './option-words.ts';
import { PlainQuestions } from './plain-questions.tsx';

interface DecisionsProps {
  readonly file: FileInHand;
  readonly survey: FileSurvey;
  readonly onAnswer: (question: Question, answer: Answer) => void;
  readonly wayOn: ReactNode;
}

/** Everything about a file that waits for a person; once that is done, what was decided. */
export function Decisions({ file, survey, onAnswer, wayOn }: DecisionsProps) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const notice = useRef<HTMLDivElement>(null);
  const { questions } = file;

  useEffect(() => {
    if (said.length > 0) notice.current?.focus();
  }, [said]);

  const decide = (decided: readonly Decided[]) => {
    for (const { question, use } of decided) onAnswer(question, { kind: 'identifier', use });
    setSaid(decided.map((each) => decidedWords(each, survey)));
  };
  const answer = (question: Question, given: Answer) => {
    onAnswer(question, given);
    setSaid(['Your answer is taken over.']);
  };
  return (
    <div className="import-decide">
      <IdentifierDecisions
        file={survey}
        questions={questions.filter((question) => question.kind === 'identifier')}
        onDecide={decide}
      />
      <PlainQuestions
        file={survey}
        questions={questions.filter((question) => question.kind !== 'identifier')}
        onAnswer={answer}
      />
      {said.length > 0 && (
        <DecidedNotice ref={notice} said={said} left={questions.length} wayOn={wayOn} />
      )}
    </div>
  );
}

function decidedWords({ question, use }: Decided, survey: FileSurvey): string {
  const headerOf = (index: number) => {
    const column = survey.columns.find((each) => each.index === index);
    return column === undefined ? 'another column' : headerWords(column);
  };
  return `${headerOf(question.column)}: ${optionWords(use, headerOf).label.toLowerCase()}.`;
}
