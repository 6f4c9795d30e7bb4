import type { ScaleDescription } from '#app/results/figure.ts';
import { ascending } from './definition/ascending.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Informant } from './definition/informants.ts';
import type { ReliableChange } from './definition/reliable-change.ts';
import type { Scale } from './definition/scale.ts';
import { defaultBandSet } from './default-band-set.ts';

const informantLabels: Readonly<Record<Informant, string>> = {
  self: 'young person',
  parent: 'parent or carer',
  teacher: 'teacher',
  practitioner: 'practitioner',
};

/**
 * The published facts of one scale in the form that figures take. Open-ended bands are closed at the scale's ends.
 * Undefined for a scale that cannot be drawn or compared: its ends, or which way is better, were not found.
 */
export function describeScale(
  definition: MeasureDefinition,
  scale: Scale,
): ScaleDescription | undefined {
  if (scale.range === null || scale.better === 'unknown') return undefined;
  const set = defaultBandSet(definition, scale);
  const { min: lowest, max: highest } = scale.range;
  return {
    measure: definition.id,
    measureLabel: definition.shortName,
    scale: scale.key,
    scaleLabel: scale.label,
    informantLabel: definition.informants.list.map((one) => informantLabels[one]).join(' or '),
    lowest,
    highest,
    decimals: scale.decimals,
    unit: scale.unit,
    better: scale.better,
    bands: ascending(set?.bands ?? []).map(({ key, label, from, to }) => ({
      key,
      label,
      from: from ?? lowest,
      to: to ?? highest,
    })),
    bandsNote: set ? `${set.label}: ${set.population}` : null,
    reliableChange: describeReliableChange(definition, scale.reliableChange),
  };
}

function describeReliableChange(
  definition: MeasureDefinition,
  fact: ReliableChange,
): ScaleDescription['reliableChange'] {
  if (fact.confidence === 'not_found') return null;
  const source = fact.sources.map((key) => definition.sources[key] ?? key).join('; ');
  return { threshold: fact.threshold, unrounded: fact.unrounded, source };
}
