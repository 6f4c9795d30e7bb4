import { formatCount as count, formatDate } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import type { ProjectSummary } from '#app/workspace/workspace-state.ts';

/** What is in, in a sentence: "1,204 referrals of 1,190 young people from … to …, 611 of them with a first and a last score." */
export function inSentence(
  { tables, people, referredFrom, referredTo }: ProjectSummary,
  paired: number | null,
): string {
  const referrals = tables.referrals ?? 0;
  const who = `${count(people)} young ${plural(people, 'person', 'people')}`;
  const what =
    referrals === 0
      ? who
      : `${count(referrals)} ${plural(referrals, 'referral', 'referrals')} of ${who}`;
  const when =
    referredFrom === null || referredTo === null
      ? ''
      : `, referred from ${formatDate(referredFrom)} to ${formatDate(referredTo)}`;
  const pairs =
    paired === null
      ? ''
      : paired === 0
        ? ' Nobody has a first and a last score yet.'
        : ` ${count(paired)} of them ${plural(paired, 'has', 'have')} a first and a last score.`;
  return `${what}${when}.${pairs}`;
}
