import { pageMeta } from '#app/ui/page-meta.ts';
import { AnsweringPage, type AnsweringWords } from '../shared/answering-page.tsx';
import { NothingYet } from '../shared/nothing-yet.tsx';
import { useParameters } from '../shared/use-parameters.ts';
import { QualityAnswered } from './quality-answered.tsx';
import { qualityQuestionOf } from './question-url.ts';
import { qualityQuestion } from './question.ts';

export const meta = pageMeta('Data quality', 'How complete, valid and timely the records are.');

const words: AnsweringWords = {
  title: 'Data quality',
  lede: 'How far the records can be relied on, and what their gaps stop anyone from saying.',
  preparing: 'Checking across the files',
  asking: 'Counting what is recorded',
  failed: 'Data quality could not be worked out',
  needs:
    'Any file will do: each one that is in is counted field by field, with every kind of missing kept apart. A referrals file also shows how this changes over time, and whether each step of the pathway is dated. Files are opened in this tab and are not uploaded.',
};

export default function QualityRoute() {
  const question = qualityQuestionOf(useParameters().parameters);
  return (
    <AnsweringPage words={words} question={qualityQuestion(question)} about={question}>
      {({ workspace, state, value: { choices, result }, isStale }) =>
        result.state === 'no_records' ? (
          <NothingYet words={words} title="No records yet" action="Go to Import">
            {result.reason}
          </NothingYet>
        ) : (
          <QualityAnswered {...{ workspace, state, choices, result, isStale }} />
        )
      }
    </AnsweringPage>
  );
}
