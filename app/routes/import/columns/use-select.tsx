import { useMemo } from 'react';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { UseGroup } from '#app/import/recognise/options-for-column.ts';
import { Select } from '#app/ui/select.tsx';
import { choicesFor, somethingElse } from './choices-for.ts';
import type { ColumnInHand } from './column-in-hand.ts';
import { headerWords } from './header-words.ts';

interface UseSelectProps {
  readonly column: ColumnInHand;
  readonly groups: readonly UseGroup[];
  readonly isNear: (group: UseGroup) => boolean;
  readonly describedBy: string;
  readonly onUse: (column: number, use: ColumnUse) => void;
  readonly onSomethingElse: () => void;
}

/** What one column is read as, and what else it is likely to be. */
export function UseSelect({
  column,
  groups,
  isNear,
  describedBy,
  onUse,
  onSomethingElse,
}: UseSelectProps) {
  const { survey, use, standing } = column;
  const choices = useMemo(() => choicesFor(groups, use, isNear), [groups, use, isNear]);
  return (
    <div className="import-use">
      <Select
        label={`We read ${headerWords(survey)} as`}
        labelPlace="hidden"
        options={choices.options}
        value={choices.value}
        {...(standing === 'unsure' || standing === 'decide' ? { look: 'unsure' } : {})}
        describedBy={describedBy}
        onChange={(value) => {
          if (value === somethingElse) onSomethingElse();
          const chosen = choices.useOf(value);
          if (chosen !== null) onUse(survey.index, chosen);
        }}
      />
    </div>
  );
}
