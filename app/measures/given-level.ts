import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { GivenScore } from './sitting.ts';

/**
 * Whether a column of given scores is raw or already converted. A scale that is never converted has nothing to ask. A
 * fraction, or a value that no raw score can be, tells that all are converted; whole numbers that could be either
 * cannot be told apart: `ask` whoever knows the file. T scores and raw scores share their whole range: always `ask`. Undefined when the measure has no such scale.
 */
export function givenLevel(
  definition: MeasureDefinition,
  scaleKey: string,
  values: readonly number[],
): GivenScore['level'] | 'ask' | undefined {
  const scale = definition.scales.find(({ key }) => key === scaleKey);
  if (!scale) return undefined;
  if (scale.method.kind === 't_score') return 'ask';
  if (scale.method.kind !== 'conversion') return 'raw_score';
  const raws = new Set(scale.method.table.map(([raw]) => raw));
  return values.every((value) => raws.has(value)) ? 'ask' : 'converted_score';
}
