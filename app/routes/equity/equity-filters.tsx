import type { EquityQuestion } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { PeriodFilter } from '../outcomes/period-filter.tsx';
import { filtersInForce } from './question-url.ts';
import type { ChangeQuestion } from './use-equity-question.ts';

interface EquityFiltersProps {
  readonly choices: OutcomesChoices;
  readonly question: EquityQuestion;
  readonly change: ChangeQuestion;
}

const everyone = { value: '', label: 'All' };

/** Who counts: dates of referral, where they were referred from, and one group of one characteristic. */
export function EquityFilters({ choices, question, change }: EquityFiltersProps) {
  const groups = choices.characteristics.flatMap(({ key, label, groups: held }) =>
    held.map((group) => ({ value: `${key}:${group.value}`, label: `${label}: ${group.label}` })),
  );
  return (
    <>
      <PeriodFilter
        from={question.from}
        to={question.to}
        earliest={choices.referredFrom}
        latest={choices.referredTo}
        onChange={(from, to) => change({ from, to })}
      />
      <Select
        label="Referred by"
        labelPlace="beside"
        value={question.source ?? ''}
        options={[everyone, ...choices.sources.map(({ value, label }) => ({ value, label }))]}
        onChange={(source) => change({ source })}
      />
      <Select
        label="Group"
        labelPlace="beside"
        value={question.group === null ? '' : `${question.characteristic ?? ''}:${question.group}`}
        options={[everyone, ...groups]}
        onChange={(group) => change({ group })}
      />
      {filtersInForce(question) > 0 && (
        <TextButton onClick={() => change({ from: null, to: null, source: null, group: null })}>
          Clear filters
        </TextButton>
      )}
    </>
  );
}
