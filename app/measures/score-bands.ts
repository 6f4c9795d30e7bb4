import { ascending } from './definition/ascending.ts';
import type { Scale } from './definition/scale.ts';
import type { ScoreBand } from './scale-score.ts';

/**
 * The band of a score in each system that the scale has, by system key.
 * A score between two published bands stays in the lower one until the next begins.
 */
export function scoreBands(scale: Scale, value: number): Readonly<Record<string, ScoreBand>> {
  const bands: Record<string, ScoreBand> = {};
  for (const set of scale.bands) {
    if (set.confidence === 'not_found') continue;
    const band = ascending(set.bands)
      .filter(({ from }) => (from ?? -Infinity) <= value)
      .at(-1);
    if (band) {
      bands[set.system] = {
        system: set.system,
        key: band.key,
        label: band.label,
        confidence: set.confidence,
      };
    }
  }
  return bands;
}
