import { givenScore } from './given-score.ts';
import { convert } from './convert.ts';
import { isOnScale } from './is-on-scale.ts';
import { roundedOff } from './rounded-off.ts';
import type { ScaleScore, ScoreFlag } from './scale-score.ts';
import type { ScaleSitting } from './scale-sitting.ts';
import { scoreBands } from './score-bands.ts';
import { bandFlags, sittingFlags } from './score-flags.ts';

/** A score with its bands and flags. */
export function scored(
  { definition, scale, sitting }: ScaleSitting,
  score: { readonly value: number; readonly raw: number | null; readonly answered: number | null },
  flags: readonly ScoreFlag[],
): ScaleScore {
  const bands = scoreBands(scale, score.value);
  const band = definition.defaultBands === null ? null : (bands[definition.defaultBands] ?? null);
  return {
    state: 'scored',
    ...score,
    band,
    bands,
    flags: [
      ...sittingFlags(definition, scale, sitting),
      ...flags,
      ...(band ? bandFlags(definition, sitting) : []),
    ],
  };
}

type Unscored = Exclude<ScaleScore, { state: 'scored' }>;
type WithoutFlags<T> = T extends unknown ? Omit<T, 'flags'> : never;

/** Why there is no score, with the flags that hold all the same. */
export function unscored(
  { definition, scale, sitting }: ScaleSitting,
  why: WithoutFlags<Unscored>,
): ScaleScore {
  return { ...why, flags: sittingFlags(definition, scale, sitting) };
}

/** The score that came with the file, converted when it was given raw. null when the file gave none. */
export function scoreFromFile(of: ScaleSitting): ScaleScore | null {
  const { definition, scale, sitting } = of;
  const given = givenScore(scale, definition.scales, sitting);
  if (!given) return null;
  const number = roundedOff(given.value);
  const converts = scale.method.kind === 'conversion' || scale.method.kind === 't_score';
  const isConverted = converts && given.level === 'converted_score';
  const { value, why } = isConverted ? { value: number, why: null } : convert(of, number);
  if (why !== null) return unscored(of, { state: 'no_norm', why, raw: number, answered: null });
  if (value === null || !isOnScale(scale, value)) {
    return unscored(of, { state: 'out_of_range', item: scale.key, value: given.value });
  }
  return scored(of, { value, raw: isConverted ? null : number, answered: null }, [
    { kind: 'given' },
  ]);
}
