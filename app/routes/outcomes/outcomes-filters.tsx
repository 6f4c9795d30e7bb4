import type { OutcomesChoices, OutcomesFilter } from '#app/results/outcomes.ts';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { filtersInForce } from './filter-url.ts';
import { PeriodFilter } from './period-filter.tsx';
import { useFilter } from './use-filter.ts';

interface OutcomesFiltersProps {
  readonly choices: OutcomesChoices;
  readonly filter: OutcomesFilter;
}

const everyone = { value: '', label: 'All' };

/** Who counts: dates, where they were referred from, one group of one characteristic, and how far they got. */
export function OutcomesFilters({ choices, filter }: OutcomesFiltersProps) {
  const { change, clear } = useFilter();
  const groups = choices.characteristics.flatMap(({ key, label, groups: held }) =>
    held.map((group) => ({ value: `${key}:${group.value}`, label: `${label}: ${group.label}` })),
  );
  return (
    <>
      <PeriodFilter
        from={filter.from}
        to={filter.to}
        earliest={choices.referredFrom}
        latest={choices.referredTo}
        onChange={(from, to) => change({ from, to })}
      />
      <Select
        label="Referred by"
        labelPlace="beside"
        value={filter.source ?? ''}
        options={[everyone, ...choices.sources.map(({ value, label }) => ({ value, label }))]}
        onChange={(source) => change({ source })}
      />
      <Select
        label="Group"
        labelPlace="beside"
        value={filter.group === null ? '' : `${filter.characteristic ?? ''}:${filter.group}`}
        options={[everyone, ...groups]}
        onChange={(group) => change({ group })}
      />
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
      {filtersInForce(filter) > 0 && <TextButton onClick={clear}>Clear filters</TextButton>}
    </>
  );
}
