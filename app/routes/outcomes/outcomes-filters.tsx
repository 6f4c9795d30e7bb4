import type { OutcomesChoices, OutcomesFilter } from '#app/results/outcomes.ts';
import { Select } from '#app/ui/select.tsx';
import { ReferralFilters } from '../shared/referral-filters.tsx';
import { filtersInForce } from './filter-url.ts';
import { useFilter } from './use-filter.ts';

interface OutcomesFiltersProps {
  readonly choices: OutcomesChoices;
  readonly filter: OutcomesFilter;
}

/** Who counts: dates, where they were referred from, one group of one characteristic, and how far they got. */
export function OutcomesFilters({ choices, filter }: OutcomesFiltersProps) {
  const { change, clear } = useFilter();
  return (
    <ReferralFilters
      choices={choices}
      narrowing={filter}
      onChange={change}
      onClear={filtersInForce(filter) > 0 ? clear : null}
    >
      <Select
        label="Who"
        labelPlace="beside"
        value={filter.eligible}
        options={[
          { value: 'completed', label: 'Completed' },
          { value: 'accepted', label: 'All accepted' },
        ]}
        onChange={(who) => change({ who: who === 'completed' ? null : who })}
      />
    </ReferralFilters>
  );
}
