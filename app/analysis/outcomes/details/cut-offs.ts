import { isUnverified } from '#app/measures/definition/is-unverified.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';

/** A published line on a scale beyond which scores are in the range of people who seek help. */
export interface CutOff {
  readonly row: string;
  readonly comparison: '>=' | '>' | '<=' | '<';
  readonly value: number;
  readonly meaning: string;
  readonly source: string;
}

const words = { '>=': 'or above', '>': 'above', '<=': 'or below', '<': 'below' } as const;

/** "20 or above", "below 32". */
export function cutOffWords({ comparison, value }: CutOff): string {
  const word = words[comparison];
  return comparison.length === 2 ? `${value} ${word}` : `${word} ${value}`;
}

/**
 * The cut-offs of a scale that can be applied to everyone who answered: read at their source, and not for one sex, some
 * ages or another informant alone. Two sources of the same line make one.
 */
export function cutOffsOf(
  { cutOffs, sources }: MeasureDefinition,
  scale: string,
  informant: string,
): readonly CutOff[] {
  const found = new Map<string, CutOff>();
  for (const fact of cutOffs) {
    if (fact.confidence === 'not_found' || fact.scale !== scale || isUnverified(fact)) continue;
    if (fact.sex !== undefined || fact.ages !== undefined) continue;
    if (fact.informant !== undefined && fact.informant !== informant) continue;
    const row = `${fact.comparison}${fact.value}`;
    if (found.has(row)) continue;
    found.set(row, {
      row,
      comparison: fact.comparison,
      value: fact.value,
      meaning: fact.meaning,
      source: fact.sources.map((key) => sources[key] ?? key).join('; '),
    });
  }
  return [...found.values()];
}
