import type { ScaleDescription } from '#app/results/figure.ts';
import { ascending } from './definition/ascending.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Informant } from './definition/informants.ts';
import type { ReliableChange } from './definition/reliable-change.ts';
import type { Scale } from './definition/scale.ts';
import { isUnverified } from './definition/is-unverified.ts';
import { defaultBandSet } from './default-band-set.ts';

const informantLabels: Readonly<Record<Informant, string>> = {
  self: 'young person',
  parent: 'parent or carer',
  teacher: 'teacher',
  practitioner: 'practitioner',
};

/** Surveys of adults in England begin at 16: bands drawn from there on describe adults. */
const ADULT_FROM = 16;

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
    averaged: scale.average,
    bands: ascending(set?.bands ?? []).map(({ key, label, from, to }) => ({
      key,
      label,
      from: from ?? lowest,
      to: to ?? highest,
    })),
    bandsNote: set ? `${set.label}: ${set.population}` : null,
    bandsForAdults: (set?.agesFrom ?? 0) >= ADULT_FROM,
    importantChange: describeImportantChange(definition, scale.key),
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

/** Only what was read at its source, and only where it is given in points. */
function describeImportantChange(
  { importantChange, sources }: MeasureDefinition,
  scale: string,
): ScaleDescription['importantChange'] {
  for (const fact of importantChange) {
    if (fact.confidence === 'not_found' || fact.scale !== scale || isUnverified(fact)) continue;
    if (fact.from === undefined) continue;
    const source = fact.sources.map((key) => sources[key] ?? key).join('; ');
    return { from: fact.from, to: fact.to ?? fact.from, text: fact.text, source };
  }
  return null;
}
