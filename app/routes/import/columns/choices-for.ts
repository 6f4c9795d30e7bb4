import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { keyOfUse } from '#app/import/recognise/key-of-use.ts';
import type { UseGroup } from '#app/import/recognise/options-for-column.ts';
import { wordsForUse } from '#app/import/recognise/words-for-use.ts';
import type { SelectGroup, SelectOption } from '#app/ui/select.tsx';

/** Stands for everything that the short list does not hold. */
export const somethingElse = 'something else';

export interface UseChoices {
  readonly options: readonly (SelectOption | SelectGroup)[];
  /** The choice that stands. */
  readonly value: string;
  readonly useOf: (value: string) => ColumnUse | null;
}

/**
 * The choices of one column's select: what is likely, then the groups that `isNear` says the file is about, then leaving
 * it out. What stands now is always among them. Everything else is one choice further away, because all the fields of
 * all tables and measures are thousands.
 */
export function choicesFor(
  groups: readonly UseGroup[],
  now: ColumnUse,
  isNear: (group: UseGroup) => boolean,
): UseChoices {
  const uses = new Map<string, ColumnUse>();
  const drawn = groups.filter(isNear).map((group) => ({
    label: group.label,
    options: group.options.flatMap(({ use, label }) => {
      const value = choiceKey(use);
      if (uses.has(value)) return [];
      uses.set(value, use);
      return [{ value, label }];
    }),
  }));
  const value = choiceKey(now);
  const asItStands = uses.has(value) ? [] : [{ value, label: wordsForUse(now) }];
  return {
    options: [
      ...asItStands,
      ...drawn.filter(({ options }) => options.length > 0),
      { value: somethingElse, label: 'Something else…' },
    ],
    value,
    useOf: (chosen) => uses.get(chosen) ?? null,
  };
}

/** Two protections of one field are two choices: a pseudonym and the number itself are not the same. */
export function choiceKey(use: ColumnUse): string {
  const protection = use.kind === 'field' ? (use.protection?.kind ?? '') : '';
  return `${keyOfUse(use)} ${protection}`.trim();
}
