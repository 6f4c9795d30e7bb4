import { pageMeta } from '#app/ui/page-meta.ts';
import { AnsweringPage, type AnsweringWords } from '../shared/answering-page.tsx';
import { NothingYet } from '../shared/nothing-yet.tsx';
import { useParameters } from '../shared/use-parameters.ts';
import { PathwayAnswered } from './pathway-answered.tsx';
import { pathwayQuestionOf } from './question-url.ts';
import { pathwayQuestion } from './question.ts';

export const meta = pageMeta(
  'Pathway',
  'How far young people get from referral to completion, and how long it takes.',
);

const words: AnsweringWords = {
  title: 'Pathway',
  lede: 'How far young people get, from referral to completing support, how long each step takes, and what happens on the way.',
  preparing: 'Working out episodes and steps',
  asking: 'Counting every step',
  failed: 'The pathway could not be worked out',
  needs:
    'The pathway is worked out from a referrals file (days of referral, decision, plan and closing). A contacts file adds first contact and attendance, an onward referrals file adds activities, and a link workers file adds caseload. Files are opened in this tab and are not uploaded.',
};

export default function PathwayRoute() {
  const question = pathwayQuestionOf(useParameters().parameters);
  return (
    <AnsweringPage words={words} question={pathwayQuestion(question)} about={question}>
      {({ workspace, state, value: { choices, result }, isStale }) =>
        result.state === 'no_referrals' ? (
          <NothingYet words={words} title="No referrals yet" action="Add a referrals file">
            {result.reason}
          </NothingYet>
        ) : (
          <PathwayAnswered {...{ workspace, state, choices, result, isStale }} />
        )
      }
    </AnsweringPage>
  );
}
