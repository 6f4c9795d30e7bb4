import type { ScaleDescription } from '#app/results/figure.ts';
import { youngPeople } from './young-people.ts';
import { leastToGeneralise } from './least-to-generalise.ts';

export const noComparisonNote = 'No comparison group: this shows change, not its cause.';

/** Said wherever scores that began at the bad end of a scale are seen to move. */
export function regressionNote({ better }: ScaleDescription): string {
  const end = better === 'higher' ? 'low' : 'high';
  return `Scores that start ${end} tend to move towards the average anyway.`;
}

/** What the bands rest on, or nothing where the scale has none. */
export function bandsNotes({ bandsNote, bands }: ScaleDescription): readonly string[] {
  if (bands.length === 0) return [];
  return bandsNote === null ? [] : [`Bands: ${bandsNote.replace(': ', ', ')}.`];
}

/** A word of care where n is under thirty; nothing where it is hidden or larger. */
export function smallNumberNotes(n: number | null): readonly string[] {
  return n !== null && n > 0 && n < leastToGeneralise
    ? [`Only ${youngPeople(n)}: another group of this size could look quite different.`]
    : [];
}

/** Where the reliable-change threshold comes from, or that there is none. */
export function thresholdNote({ reliableChange, measureLabel }: ScaleDescription): string {
  return reliableChange
    ? `Reliable change: ${reliableChange.source}.`
    : `No reliable-change threshold has been published for this ${measureLabel} scale, so nobody is called reliably better or worse.`;
}
