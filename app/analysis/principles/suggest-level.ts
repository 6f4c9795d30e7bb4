import type { EvidenceFact, StatementEvidence, Suggestion } from '#app/results/principles.ts';
import type { LevelRule, Review } from '#app/results/principles-review.ts';

/**
 * The rule until the scheme changes it: from half of them, getting there; from nine in ten, excelling. Our own starting
 * points: the guidance sets none.
 */
export const defaultShareRule: LevelRule = { gettingThere: 0.5, excelling: 0.9 };

/** The same for a number of things, such as sources in use. */
export const defaultNumberRule: LevelRule = { gettingThere: 3, excelling: 5 };

/** A share of fewer people than this suggests nothing: chance would decide. A product choice. */
export const LEAST_TO_SUGGEST = 10;

/** The level that the evidence suggests for a statement, by the scheme’s rule; null where it suggests none. */
export function suggestLevel(
  { statement, evidence, judgedBy }: StatementEvidence,
  rules: Review['rules'],
): Suggestion | null {
  const judged = evidence.find(({ key }) => key === judgedBy);
  if (judged?.state !== 'available') return null;
  const value = valueOf(judged.fact);
  if (value === null) return null;
  const unit = judged.fact.kind === 'number' ? 'number' : 'percent';
  const rule = ruleFor(statement, unit, rules);
  return { level: levelOf(value, rule), rule, unit };
}

/** The rule in force for a statement: its own, else the scheme’s for all shares, else ours. */
export function ruleFor(
  statement: string,
  unit: Suggestion['unit'],
  rules: Review['rules'],
): LevelRule {
  const own = rules[statement];
  if (own) return own;
  if (unit === 'number') return defaultNumberRule;
  return rules.all ?? defaultShareRule;
}

function levelOf(value: number, { gettingThere, excelling }: LevelRule): Suggestion['level'] {
  if (value >= excelling) return 'excelling';
  return value >= gettingThere ? 'getting_there' : 'starting_out';
}

function valueOf(fact: EvidenceFact): number | null {
  if (fact.kind === 'number') return fact.value;
  if (fact.kind !== 'share') return null;
  if (fact.counts === 'people' && fact.of < LEAST_TO_SUGGEST) return null;
  return fact.count / fact.of;
}
