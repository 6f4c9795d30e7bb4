import { ascending } from '#app/measures/definition/ascending.ts';
import type { Band } from '#app/measures/definition/bands.ts';
import type { Scale } from '#app/measures/definition/scale.ts';

/** From worst to best. `none`: nobody says which end is better. */
export type BandTone = 'worst' | 'worse' | 'low' | 'middle' | 'high' | 'better' | 'best' | 'none';

export interface BandSpan {
  readonly key: string;
  /** The score it starts at. */
  readonly from: number;
  /** How many points of the scale it covers, up to where the next begins. */
  readonly width: number;
  readonly tone: BandTone;
}

const tones: Readonly<Record<number, readonly BandTone[]>> = {
  2: ['worse', 'better'],
  3: ['worse', 'middle', 'better'],
  4: ['worse', 'low', 'high', 'better'],
  5: ['worst', 'worse', 'low', 'high', 'better'],
  6: ['worst', 'worse', 'low', 'high', 'better', 'best'],
};

/** The bands along their scale. None for answers that are in order but not in equal steps, and for a scale without ends. */
export function bandSpans(scale: Scale, bands: readonly Band[]): readonly BandSpan[] {
  const { range, average, decimals, better } = scale;
  if (range === null || !average) return [];
  const sorted = ascending(bands);
  const scheme = tones[sorted.length] ?? [];
  const fromWorst = better === 'higher' ? scheme : [...scheme].reverse();
  const end = decimals === 0 ? range.max + 1 : range.max;
  return sorted.map(({ key, from }, at) => {
    const start = from ?? range.min;
    return {
      key,
      from: start,
      width: (sorted[at + 1]?.from ?? end) - start,
      tone: better === 'unknown' ? 'none' : (fromWorst[at] ?? 'none'),
    };
  });
}
