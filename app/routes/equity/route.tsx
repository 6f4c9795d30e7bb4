import { pageMeta } from '#app/ui/page-meta.ts';
import { AnsweringPage, type AnsweringWords } from '../shared/answering-page.tsx';
import { NothingYet } from '../shared/nothing-yet.tsx';
import { EquityAnswered } from './equity-answered.tsx';
import { equityQuestion } from './question.ts';
import { useEquityQuestion } from './use-equity-question.ts';

export const meta = pageMeta('Equity', 'Where gaps between groups of young people arise.');

const words: AnsweringWords = {
  title: 'Equity',
  lede: 'Where gaps between groups of young people arise: who is reached, seen, supported, and gets better.',
  preparing: 'Working out scores and pairs',
  asking: 'Comparing groups at every step',
  failed: 'Equity could not be worked out',
  needs:
    'Equity is worked out from a people file (the protected characteristics and inclusion groups) and a referrals file. Contacts, onward referrals and outcome scores add steps of the pathway, and a population file shows who is reached. Files are opened in this tab and are not uploaded.',
};

export default function EquityRoute() {
  const { question } = useEquityQuestion();
  return (
    <AnsweringPage words={words} question={equityQuestion(question)} about={question}>
      {({ workspace, state, value: { choices, result }, isStale }) =>
        result.state === 'no_referrals' ? (
          <NothingYet words={words} title="No referrals yet" action="Add a referrals file">
            {result.reason}
          </NothingYet>
        ) : (
          <EquityAnswered {...{ workspace, state, choices, result, isStale }} />
        )
      }
    </AnsweringPage>
  );
}
