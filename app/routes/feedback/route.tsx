import { pageMeta } from '#app/ui/page-meta.ts';
import { AnsweringPage, type AnsweringWords } from '../shared/answering-page.tsx';
import { NothingYet } from '../shared/nothing-yet.tsx';
import { useParameters } from '../shared/use-parameters.ts';
import { FeedbackAnswered, feedbackLede } from './feedback-answered.tsx';
import { feedbackQuestionOf } from './question-url.ts';
import { feedbackQuestion } from './question.ts';

export const meta = pageMeta(
  'Feedback',
  'What young people and partners said, and what was done about it.',
);

const words: AnsweringWords = {
  title: 'Feedback',
  lede: feedbackLede,
  preparing: 'Working out scores and pairs',
  asking: 'Counting replies',
  failed: 'Feedback could not be worked out',
  needs:
    'Feedback is read from a file of answers (feedback). A file of actions adds what was done about it, and referrals and people files show whose voices are heard. Files are opened in this tab and are not uploaded.',
};

export default function FeedbackRoute() {
  const question = feedbackQuestionOf(useParameters().parameters);
  return (
    <AnsweringPage words={words} question={feedbackQuestion(question)} about={question}>
      {({ workspace, state, value: { result, voices }, isStale }) =>
        result.state === 'no_feedback' ? (
          <NothingYet words={words} title="No feedback yet" action="Add a feedback file">
            {`${result.reason} It has one row for each answer: who gave it, the question, the scale, the answer, a comment, and whether the comment may be quoted.`}
          </NothingYet>
        ) : (
          <FeedbackAnswered {...{ workspace, state, result, voices, isStale }} />
        )
      }
    </AnsweringPage>
  );
}
