import type { ToCheck } from '../output-check/check-context.ts';

/** What stands below a chart: where it comes from, and how far it reaches. */
export function chartNote({ known, answer }: ToCheck): string {
  const groups = answer.rows.length;
  const source = 'Source: your query, run on this device.';
  if (known.rows !== 'groups') return source;
  return `${source} ${groups === 1 ? 'One group' : `${groups} groups`}, so read with care: a pattern across groups may not hold for each young person.`;
}
