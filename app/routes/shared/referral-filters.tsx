import type { ReactNode } from 'react';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import type { Narrowing } from './narrowing-url.ts';
import { PeriodFilter } from './period-filter.tsx';

interface ReferralFiltersProps {
  readonly choices: OutcomesChoices;
  readonly narrowing: Narrowing;
  readonly onChange: (
    changes: Partial<Record<'from' | 'to' | 'source' | 'group', string | null>>,
  ) => void;
  /** Takes every filter off; null while there is none. */
  readonly onClear: (() => void) | null;
  /** Filters of the page's own. */
  readonly children?: ReactNode;
}

const everyone = { value: '', label: 'All' };

/** Who counts: dates of referral, where they were referred from, and one group of one characteristic. */
export function ReferralFilters({
  choices,
  narrowing,
  onChange,
  onClear,
  children,
}: ReferralFiltersProps) {
  const { from, to, source, characteristic, group } = narrowing;
  const groups = choices.characteristics.flatMap(({ key, label, groups: held }) =>
    held.map((each) => ({ value: `${key}:${each.value}`, label: `${label}: ${each.label}` })),
  );
  return (
    <>
      <PeriodFilter
        from={from}
        to={to}
        earliest={choices.referredFrom}
        latest={choices.referredTo}
        onChange={(start, end) => onChange({ from: start, to: end })}
      />
      <Select
        label="Referred by"
        labelPlace="beside"
        value={source ?? ''}
        options={[everyone, ...choices.sources.map(({ value, label }) => ({ value, label }))]}
        onChange={(next) => onChange({ source: next })}
      />
      <Select
        label="Group"
        labelPlace="beside"
        value={group === null ? '' : `${characteristic ?? ''}:${group}`}
        options={[everyone, ...groups]}
        onChange={(next) => onChange({ group: next })}
      />
      {children}
      {onClear && <TextButton onClick={onClear}>Clear filters</TextButton>}
    </>
  );
}
