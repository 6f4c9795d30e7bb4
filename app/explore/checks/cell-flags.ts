import { checkAnswer } from '../output-check/check-answer.ts';
import type { ToCheck } from '../output-check/check-context.ts';
import type { Rule } from '../output-check/finding.ts';

/** The graver first: a cell carries the first word that fits it. Rounding is said of the whole and not of each cell. */
const words: Partial<Record<Rule, (to: ToCheck) => string>> = {
  small_count: ({ policy }) => `under ${policy.hideUpTo + 1}`,
  could_be_worked_out: () => 'gives it away',
  few_left_over: () => 'few left over',
  small_base: () => 'of too few',
  rests_on_few: () => 'of too few',
  counted_again: () => 'fewer people',
  small_share: () => 'of few',
  everyone_or_nobody: () => 'all or none',
  dominance: () => 'mostly one',
  one_persons_value: () => 'one person’s',
  unknown_amounts: () => 'a sum',
  differs_from_earlier: () => 'differs',
};

/** A word for each cell of the answer that the output check has found, by "row:column". */
export function cellFlags(to: ToCheck): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (const { rule, cells } of checkAnswer(to)) {
    const word = words[rule]?.(to);
    if (word === undefined) continue;
    for (const { row, column } of cells) {
      const key = `${row}:${column}`;
      if (!flags.has(key)) flags.set(key, word);
    }
  }
  return flags;
}
