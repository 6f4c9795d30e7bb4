import type { ToCheck } from '../output-check/check-context.ts';
import type { Finding, Rule } from '../output-check/finding.ts';

interface Passed {
  readonly rules: readonly Rule[];
  readonly title: string;
  readonly words: (to: ToCheck) => string;
}

const passes: readonly Passed[] = [
  {
    rules: ['person_level_rows', 'too_many_rows'],
    title: 'No person-level rows',
    words: ({ answer: { rows } }) =>
      rows.length === 1 ? '1 row, of a group' : `${rows.length} rows, each a group`,
  },
  {
    rules: ['pseudonym', 'exact_day', 'one_persons_value', 'rare_label', 'not_understood'],
    title: 'No identifiers or one person’s values',
    words: () => 'No pseudonyms, exact days, least or greatest values',
  },
  {
    rules: ['no_count_column', 'counted_again'],
    title: 'Groups are counted',
    words: (to) => {
      const { base } = to.known;
      if (base === null) return '';
      const sizes = to.answer.rows.flatMap((row) => {
        const cell = row[base];
        return typeof cell === 'number' ? [cell] : [];
      });
      const name = to.answer.columns[base]?.name ?? '';
      return sizes.length === 0
        ? `By ${name}`
        : `By ${name}. Smallest shown: ${Math.min(...sizes).toLocaleString('en-GB')}`;
    },
  },
  {
    rules: [
      'small_count',
      'could_be_worked_out',
      'few_left_over',
      'small_base',
      'rests_on_few',
      'small_share',
      'everyone_or_nobody',
      'unknown_amounts',
      'dominance',
    ],
    title: 'No small groups',
    words: ({ policy }) =>
      `Counts of 1 to ${policy.hideUpTo} are hidden, and what would give them away`,
  },
  {
    rules: ['not_rounded', 'too_exact'],
    title: 'Rounded',
    words: ({ policy }) => `Counts to the nearest ${policy.roundTo}`,
  },
  {
    rules: ['differs_from_earlier'],
    title: 'Compared with earlier exports',
    words: ({ earlier }) =>
      earlier.length === 0
        ? 'None has left yet in this tab'
        : `Nothing gives away a few beside the ${earlier.length === 1 ? 'one' : earlier.length} before`,
  },
];

/** What the answer has stood, in words. */
export function passedBy(
  to: ToCheck,
  findings: readonly Finding[],
): readonly { readonly title: string; readonly words: string }[] {
  const found = new Set(findings.map(({ rule }) => rule));
  return passes
    .filter(({ rules }) => !rules.some((rule) => found.has(rule)))
    .map(({ title, words }) => ({ title, words: words(to) }));
}
