import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Scale } from './definition/scale.ts';
import { isWithinAges } from './is-within-ages.ts';
import { methodItems } from './method-items.ts';
import type { ScoreFlag } from './scale-score.ts';
import { answerTo } from './sitting.ts';
import type { Sitting } from './sitting.ts';

/** Flags that hold whether or not the scale has a score. */
export function sittingFlags(
  definition: MeasureDefinition,
  scale: Scale,
  sitting: Sitting,
): ScoreFlag[] {
  const age = sitting.person.age ?? null;
  const outside: ScoreFlag[] =
    age !== null && !isWithinAges(age, definition.ages)
      ? [{ kind: 'age_outside_measure', age }]
      : [];
  return [...outside, ...safeguardingFlags(definition, scale, sitting)];
}

/** Flags that a score worked out from items carries. */
export function ruleFlags(
  definition: MeasureDefinition,
  scale: Scale,
  answered: number,
  of: number,
): ScoreFlag[] {
  const flags: ScoreFlag[] = [];
  if (definition.items.confidence === 'low') flags.push({ kind: 'unverified_rule', rule: 'items' });
  if (scale.confidence === 'low') flags.push({ kind: 'unverified_rule', rule: 'method' });
  if (answered < of) {
    flags.push({ kind: 'prorated', answered, of });
    if (scale.missing.confidence === 'low')
      flags.push({ kind: 'unverified_rule', rule: 'missing' });
  }
  return flags;
}

/** Says when the default bands were drawn from people of other ages than this young person's. */
export function bandFlags(definition: MeasureDefinition, sitting: Sitting): ScoreFlag[] {
  const age = sitting.person.age ?? null;
  const system = definition.bandSystems.find(({ key }) => key === definition.defaultBands);
  if (age === null || !system?.ages || isWithinAges(age, system.ages)) return [];
  return [{ kind: 'bands_from_other_ages', population: system.population }];
}

function safeguardingFlags(
  definition: MeasureDefinition,
  scale: Scale,
  sitting: Sitting,
): ScoreFlag[] {
  return methodItems(definition, scale.method).flatMap((key): ScoreFlag[] => {
    const item = sitting.items.get(key);
    const rule = item?.safeguarding;
    const answer = answerTo(sitting, key);
    return rule && answer !== null && answer >= rule.from && answer <= item.max
      ? [{ kind: 'safeguarding', item: key, safeguarding: rule.kind, text: rule.text }]
      : [];
  });
}
