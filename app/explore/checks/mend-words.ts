import { isHidden } from '../output-check/answer.ts';
import type { ToCheck } from '../output-check/check-context.ts';
import type { Finding, Mend } from '../output-check/finding.ts';

export const mendNames: Record<Mend['kind'], { readonly verb: string; readonly past: string }> = {
  hide: { verb: 'Hide', past: 'Hidden' },
  round: { verb: 'Round', past: 'Rounded' },
  group: { verb: 'Put together', past: 'Put together' },
  leave_out: { verb: 'Leave the column out', past: 'Left out' },
};

/** The name of the button that mends everything: "Hide 2 numbers and round the rest". */
export function mendVerb(findings: readonly Finding[], before: ToCheck, after: ToCheck): string {
  const hidden = hiddenIn(after) - hiddenIn(before);
  if (hidden > 0) return `Hide ${hidden} ${hidden === 1 ? 'number' : 'numbers'} and round the rest`;
  return leavesOut(findings) ? 'Leave out what may not leave' : 'Round the numbers';
}

/** What mending everything has done, for the receipt. */
export function mendedWords(findings: readonly Finding[], before: ToCheck, after: ToCheck): string {
  const hidden = hiddenIn(after) - hiddenIn(before);
  const out = leavesOut(findings) ? 'Columns that may not leave were left out. ' : '';
  const numbers =
    hidden > 0
      ? `${hidden} ${hidden === 1 ? 'number was' : 'numbers were'} hidden and the rest`
      : 'Numbers were';
  return `${out}${numbers} rounded as the rule asks`;
}

function leavesOut(findings: readonly Finding[]): boolean {
  return findings.some(({ mends }) => mends.some(({ kind }) => kind === 'leave_out'));
}

function hiddenIn({ answer }: ToCheck): number {
  return answer.rows.flat().filter(isHidden).length;
}
