import { isOnScale } from './is-on-scale.ts';
import { roundedOff } from './rounded-off.ts';
import type { ScaleSitting } from './scale-sitting.ts';
import { normFor, tScoreOf } from './strategies/t-score.ts';
import type { NoNorm } from './strategies/t-score.ts';

/** What a raw score becomes. `value` is null when the table has no such row, or, with `why`, when no norm fits. */
export interface Converted {
  readonly value: number | null;
  readonly why: NoNorm | null;
}

/** A raw score as the reported one: by the published table, by the norm for this young person, or as it is. */
export function convert({ definition, scale, sitting }: ScaleSitting, raw: number): Converted {
  const { method } = scale;
  if (method.kind === 'conversion') {
    return { value: method.table.find(([from]) => from === raw)?.[1] ?? null, why: null };
  }
  if (method.kind !== 't_score') return { value: raw, why: null };
  const base = definition.scales.find(({ key }) => key === method.of);
  if (!base || !isOnScale(base, raw)) return { value: null, why: null };
  const norm = normFor(definition, method, sitting.person);
  return typeof norm === 'string'
    ? { value: null, why: norm }
    : { value: roundedOff(tScoreOf(raw, norm)), why: null };
}
