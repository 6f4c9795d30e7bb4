import { formatCount } from '#app/results/format.ts';
import type { WithheldComments } from '#app/results/feedback.ts';

const reasons: Readonly<Record<WithheldComments['reason'], readonly [string, string]>> = {
  no_consent: ['has no consent to be quoted', 'have no consent to be quoted'],
  could_identify: [
    'holds a number, address, date or link that could point at somebody',
    'hold a number, address, date or link that could point at somebody',
  ],
  small_group: [
    'comes from a group so small that the writer could be guessed',
    'come from a group so small that the writer could be guessed',
  ],
};

/** Which comments are not quoted, how many, and why: "19 comments have no consent to be quoted". */
export function withheldWords(withheld: readonly WithheldComments[]): readonly string[] {
  return withheld.map(({ reason, n }) => {
    const [one, several] = reasons[reason];
    if (n === null) return `[c] comments ${several}`;
    return n === 1 ? `1 comment ${one}` : `${formatCount(n)} comments ${several}`;
  });
}
