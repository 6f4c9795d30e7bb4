import type { MeasureDefinition } from './definition/measure-definition.ts';
import { isUnverified } from './definition/is-unverified.ts';
import type { Scale } from './definition/scale.ts';

/** A rule that a score, band or threshold rests on although nobody has verified it. */
export type ScaleDoubt = 'items' | 'scoring' | 'missing' | 'bands' | 'reliable_change';

/** What a figure of this scale must say of itself: the rules in use that are of low confidence or were never looked up. */
export function scaleDoubts(definition: MeasureDefinition, scale: Scale): readonly ScaleDoubt[] {
  const bands = scale.bands.find(
    (set) => set.confidence !== 'not_found' && set.system === definition.defaultBands,
  );
  const facts = [
    ['items', scale.method.kind === 'recorded' ? undefined : definition.items],
    ['scoring', scale],
    ['missing', scale.missing],
    ['bands', bands],
    ['reliable_change', scale.reliableChange],
  ] as const;
  return facts.flatMap(([doubt, fact]) => (fact && isUnverified(fact) ? [doubt] : []));
}
