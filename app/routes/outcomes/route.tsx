import { pageMeta } from '#app/ui/page-meta.ts';
import { AnsweringPage, type AnsweringWords } from '../shared/answering-page.tsx';
import { NothingYet } from '../shared/nothing-yet.tsx';
import { GoalsAlone } from './goals-alone.tsx';
import { OutcomesAnswered } from './outcomes-answered.tsx';
import { outcomesQuestion } from './question.ts';
import { useFilter } from './use-filter.ts';

export const meta = pageMeta('Outcomes');

const words: AnsweringWords = {
  title: 'Outcomes',
  lede: 'What changed for young people who gave a score both before and after.',
  preparing: 'Working out scores and pairs',
  asking: 'Working out outcomes',
  failed: 'Outcomes could not be worked out',
  needs:
    'Outcomes are worked out from a file of sittings (assessments), one of answers or scores (responses), and one of referrals. Files are opened in this tab and are not uploaded.',
};

export default function OutcomesRoute() {
  const { filter } = useFilter();
  return (
    <AnsweringPage words={words} question={outcomesQuestion(filter)} about={filter}>
      {({ workspace, state, value: { choices, result, alone }, isStale }) =>
        result.state !== 'no_scores' ? (
          <OutcomesAnswered {...{ workspace, state, choices, result, isStale }} />
        ) : alone ? (
          <GoalsAlone {...{ workspace, state, choices, isStale }} goals={alone.goals} />
        ) : (
          <NothingYet words={words} title="No scores yet" action="Add an outcome scores file">
            {`${result.reason} Add a file of sittings (assessments), one of answers or scores (responses), and one of referrals.`}
          </NothingYet>
        )
      }
    </AnsweringPage>
  );
}
