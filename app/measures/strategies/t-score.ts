import type { MeasureDefinition } from '../definition/measure-definition.ts';
import type { Method } from '../definition/method.ts';
import type { NormRow } from '../definition/norm-rule.ts';
import { isWithinAges } from '../is-within-ages.ts';
import type { Person } from '../sitting.ts';

type TScoreMethod = Extract<Method, { kind: 't_score' }>;

/** Why no norm fits. `other_group`: the age, the sex or who answered is known, and no norms were published for it. */
export type NoNorm = 'age_not_known' | 'sex_not_known' | 'other_group';

/** 50 + 10 standard deviations from the mean of the norm group: the mean is 50, and 10 points are one standard deviation. */
export function tScoreOf(raw: number, { mean, sd }: Pick<NormRow, 'mean' | 'sd'>): number {
  return 50 + (10 * (raw - mean)) / sd;
}

/**
 * The norm for this young person's age (by the norm rule in force), sex and who answered, or why there is none. Norms of
 * one kind of informant are not used for another's answers; where nobody says who answered, they are.
 */
export function normFor(
  { normRules, defaultNormRule }: Pick<MeasureDefinition, 'normRules' | 'defaultNormRule'>,
  { norms }: TScoreMethod,
  person: Person,
): NormRow | NoNorm {
  const age = person.age ?? null;
  const sex = person.sex ?? null;
  if (age === null && norms.some(({ group }) => group !== undefined)) return 'age_not_known';
  if (sex === null && norms.some((row) => row.sex !== undefined)) return 'sex_not_known';
  const rule = normRules.find(({ key }) => key === defaultNormRule);
  const group = rule?.groups.find(({ ages }) => age !== null && isWithinAges(age, ages))?.key;
  const norm = norms.find(
    (row) =>
      (row.group === undefined || row.group === group) &&
      (row.sex === undefined || row.sex === sex) &&
      (row.informant === undefined || row.informant === (person.informant ?? row.informant)),
  );
  return norm ?? 'other_group';
}
