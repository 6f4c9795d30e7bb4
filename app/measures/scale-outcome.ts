import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Method } from './definition/method.ts';
import type { Scale } from './definition/scale.ts';
import { givenScore } from './given-score.ts';
import { roundedOff } from './rounded-off.ts';
import type { ScaleScore, ScoreFlag } from './scale-score.ts';
import { scoreBands } from './score-bands.ts';
import { bandFlags, sittingFlags } from './score-flags.ts';
import type { Sitting } from './sitting.ts';

/** One scale of one sitting: what every way of scoring needs to know. */
export interface ScaleSitting {
  readonly definition: MeasureDefinition;
  readonly scale: Scale;
  readonly sitting: Sitting;
}

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
  const { method, range, key } = scale;
  const number = roundedOff(given.value);
  const isConverted = method.kind === 'conversion' && given.level === 'converted_score';
  const value = method.kind === 'conversion' && !isConverted ? converted(method, number) : number;
  if (value === null || !(value >= range.min && value <= range.max)) {
    return unscored(of, { state: 'out_of_range', item: key, value: given.value });
  }
  return scored(of, { value, raw: isConverted ? null : number, answered: null }, [
    { kind: 'given' },
  ]);
}

/** A raw score looked up in the published table; null when the table has no such row. */
export function converted(
  method: Extract<Method, { kind: 'conversion' }>,
  raw: number,
): number | null {
  return method.table.find(([from]) => from === raw)?.[1] ?? null;
}
