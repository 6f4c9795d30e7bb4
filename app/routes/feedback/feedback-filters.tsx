import type { FeedbackQuestion } from '#app/results/feedback.ts';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { PeriodFilter } from '../shared/period-filter.tsx';
import type { ChangeParameters } from '../shared/use-parameters.ts';
import type { FeedbackAnswered } from './page-figures.ts';
import { filtersInForce } from './question-url.ts';

interface FeedbackFiltersProps {
  readonly result: FeedbackAnswered;
  readonly question: FeedbackQuestion;
  readonly change: ChangeParameters;
}

/** Which feedback counts: when it was given, and by whom. */
export function FeedbackFilters({ result, question, change }: FeedbackFiltersProps) {
  return (
    <>
      <PeriodFilter
        from={question.from}
        to={question.to}
        earliest={result.givenFrom}
        latest={result.givenTo}
        onChange={(from, to) => change({ from, to })}
      />
      <Select
        label="From whom"
        labelPlace="beside"
        value={question.respondent ?? ''}
        options={[
          { value: '', label: 'Everyone' },
          ...result.respondents.map(({ code, label }) => ({ value: code, label })),
        ]}
        onChange={(who) => change({ who })}
      />
      {filtersInForce(question) > 0 && (
        <TextButton onClick={() => change({ from: null, to: null, who: null })}>
          Clear filters
        </TextButton>
      )}
    </>
  );
}
