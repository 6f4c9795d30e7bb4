import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';

/** From how many points a change of the scale that stands for the measure is more than measurement error. */
export function changeInWords({ scales, primaryScale }: MeasureDefinition): string {
  const scale = scales.find(({ key }) => key === primaryScale);
  if (!scale || scale.reliableChange.confidence === 'not_found') {
    return scales.some(({ reliableChange }) => reliableChange.confidence !== 'not_found')
      ? 'Reliable change: by subscale'
      : 'No reliable change published';
  }
  const { threshold, comparison } = scale.reliableChange;
  return `Reliable change: ${comparison === '>' ? 'more than ' : ''}${threshold} ${scale.unit}`;
}
