import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { Select } from '#app/ui/select.tsx';
import { periodOf, periodText, type ComparisonAsked } from './compare-url.ts';
import { PeriodFilter } from '../shared/period-filter.tsx';

interface CompareSidesProps {
  readonly asked: ComparisonAsked;
  readonly choices: OutcomesChoices;
  readonly onChange: (side: 'one' | 'two', value: string) => void;
}

/** The two sides of a comparison, each a choice of its own. */
export function CompareSides({ asked, choices, onChange }: CompareSidesProps) {
  return (['one', 'two'] as const).map((side) => {
    const legend = side === 'one' ? 'First side' : 'Second side';
    if (asked.by === 'periods') {
      const { from, to } = periodOf(asked[side]);
      return (
        <fieldset key={side} className="outcomes-compare__side">
          <legend>{legend}: referred</legend>
          <PeriodFilter
            from={from}
            to={to}
            earliest={choices.referredFrom}
            latest={choices.referredTo}
            onChange={(newFrom, newTo) => onChange(side, periodText(newFrom, newTo))}
          />
        </fieldset>
      );
    }
    return (
      <Select
        key={side}
        label={legend}
        value={asked[side]}
        options={[{ value: '', label: 'Choose' }, ...optionsOf(asked.by, choices)]}
        onChange={(value) => onChange(side, value)}
      />
    );
  });
}

function optionsOf(by: ComparisonAsked['by'], choices: OutcomesChoices) {
  return by === 'sources'
    ? choices.sources.map(({ value, label }) => ({ value, label }))
    : choices.characteristics.map(({ key, label, groups }) => ({
        label,
        options: groups.map((group) => ({ value: `${key}:${group.value}`, label: group.label })),
      }));
}
