import type { Scale } from './definition/scale.ts';
import type { GivenScore, Sitting } from './sitting.ts';

/** Every key under which a file may give this scale's score; a converted scale also answers to its raw scale's keys. */
export function givenKeys(scale: Scale, scales: readonly Scale[]): readonly string[] {
  const { method } = scale;
  const base =
    method.kind === 'conversion' || method.kind === 't_score'
      ? scales.find(({ key }) => key === method.of)
      : undefined;
  return [...new Set([scale.key, ...scale.aliases, ...(base ? [base.key, ...base.aliases] : [])])];
}

/** Whether another reported scale is this one converted: then only raw scores of this key are this scale's own. */
export function isConverted(scale: Scale, scales: readonly Scale[]): boolean {
  return scales.some(
    ({ reported, method }) =>
      reported &&
      (method.kind === 'conversion' || method.kind === 't_score') &&
      method.of === scale.key,
  );
}

/** The score that came with the file: a raw one before a converted one, being nearer to the answers. */
export function givenScore(
  scale: Scale,
  scales: readonly Scale[],
  sitting: Sitting,
): GivenScore | null {
  const rawOnly = isConverted(scale, scales);
  const given = givenKeys(scale, scales)
    .flatMap((key) => sitting.given[key] ?? [])
    .filter(({ level }) => !rawOnly || level === 'raw_score');
  return given.find(({ level }) => level === 'raw_score') ?? given[0] ?? null;
}
