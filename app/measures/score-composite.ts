import { scaleItemKeys } from './definition/scale-item-keys.ts';
import type { Scale } from './definition/scale.ts';
import { methodItems } from './method-items.ts';
import { roundedOff } from './rounded-off.ts';
import { scored, scoreFromFile, unscored } from './scale-outcome.ts';
import type { ScaleScore, ScoredScale, ScoreFlag } from './scale-score.ts';
import type { ScaleSitting } from './scale-sitting.ts';
import { answerTo } from './sitting.ts';

export interface ScoredPart {
  readonly part: Scale;
  readonly result: ScaleScore;
}

/**
 * A scale that adds other scales. When any part was worked out from answers, the sum of the parts; else the score that
 * came with the file; else the sum of parts that came with the file. No score unless every part has one.
 */
export function scoreComposite(of: ScaleSitting, parts: readonly ScoredPart[]): ScaleScore {
  const given = scoreFromFile(of);
  if (given && !parts.some((part) => hasAnswers(of, part))) return given;
  const results = parts.map(({ result }) => result);
  const outside = results.find(({ state }) => state === 'out_of_range');
  if (outside?.state === 'out_of_range') {
    return unscored(of, { state: 'out_of_range', item: outside.item, value: outside.value });
  }
  const scores = results.filter((result): result is ScoredScale => result.state === 'scored');
  if (scores.length === parts.length) return sumOf(of, scores);
  const needed = parts.reduce((sum, { part }) => sum + neededItems(part), 0);
  if (results.every(({ state }) => state === 'no_responses')) {
    return unscored(of, { state: 'no_responses', answered: 0, needed });
  }
  return unscored(of, {
    state: 'missing_items',
    answered: results.reduce((sum, result) => sum + answeredIn(result), 0),
    needed,
    lacking: parts.flatMap(({ part, result }) => (result.state === 'scored' ? [] : [part.key])),
  });
}

function sumOf(of: ScaleSitting, scores: readonly ScoredScale[]): ScaleScore {
  const value = roundedOff(scores.reduce((sum, one) => sum + one.value, 0));
  const answered = scores.some((one) => one.answered !== null)
    ? scores.reduce((sum, one) => sum + answeredIn(one), 0)
    : null;
  return scored(of, { value, raw: value, answered }, inheritedFlags(scores));
}

function inheritedFlags(scores: readonly ScoredScale[]): ScoreFlag[] {
  const flags = scores.flatMap((score) => score.flags);
  const prorated = flags.filter((flag) => flag.kind === 'prorated');
  const rules = new Map(
    flags.flatMap((flag) => (flag.kind === 'unverified_rule' ? [[flag.rule, flag]] : [])),
  );
  return [
    ...(prorated.length > 0
      ? [
          {
            kind: 'prorated' as const,
            answered: prorated.reduce((sum, flag) => sum + flag.answered, 0),
            of: prorated.reduce((sum, flag) => sum + flag.of, 0),
          },
        ]
      : []),
    ...(flags.some(({ kind }) => kind === 'given') ? [{ kind: 'given' as const }] : []),
    ...rules.values(),
  ];
}

function hasAnswers({ definition, sitting }: ScaleSitting, { part }: ScoredPart): boolean {
  return methodItems(definition, part.method).some((key) => answerTo(sitting, key) !== null);
}

function answeredIn(result: ScaleScore): number {
  return result.state === 'scored' || result.state === 'missing_items' ? (result.answered ?? 0) : 0;
}

function neededItems({ method, missing }: Scale): number {
  return missing.rule === 'all' ? scaleItemKeys(method).length : missing.answered;
}
