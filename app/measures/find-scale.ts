import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Scale } from './definition/scale.ts';
import { plainName } from './plain-name.ts';

/**
 * The scale that a key means: its own key first, then any of its other names, without regard to case and punctuation
 * ("MDD_T" is mdd_t). The measure's own name means the scale that stands for it. Undefined when nothing fits.
 */
export function findScale(definition: MeasureDefinition, key: string): Scale | undefined {
  const { scales, id, family, primaryScale } = definition;
  const exact = scales.find((scale) => scale.key === key);
  if (exact) return exact;
  const name = plainName(key);
  const named = scales.find((scale) =>
    [scale.key, ...scale.aliases].some((one) => plainName(one) === name),
  );
  if (named) return named;
  return [id, family].some((one) => plainName(one) === name)
    ? scales.find((scale) => scale.key === primaryScale)
    : undefined;
}
