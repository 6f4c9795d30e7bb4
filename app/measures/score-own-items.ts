import { convert } from './convert.ts';
import type { Scale } from './definition/scale.ts';
import { scored, scoreFromFile, unscored } from './scale-outcome.ts';
import type { ScaleSitting } from './scale-sitting.ts';
import type { ScaleScore } from './scale-score.ts';
import { ruleFlags } from './score-flags.ts';
import { scoreItems } from './score-items.ts';
import type { ItemMethod } from './score-items.ts';

/**
 * A scale made of items, which are those of `base` when its score is converted from that scale's.
 * With no answers at all, the score that came with the file.
 */
export function scoreOwnItems(of: ScaleSitting, base: Scale, method: ItemMethod): ScaleScore {
  const outcome = scoreItems(method, base.missing, of.sitting);
  switch (outcome.state) {
    case 'no_responses':
      return scoreFromFile(of) ?? unscored(of, outcome);
    case 'missing_items':
      return unscored(of, { ...outcome, lacking: [] });
    case 'out_of_range':
      return unscored(of, outcome);
    case 'scored': {
      const { value: raw, answered } = outcome;
      const { value, why } = convert(of, raw);
      if (why !== null) return unscored(of, { state: 'no_norm', why, raw, answered });
      return value === null
        ? unscored(of, { state: 'out_of_range', item: base.key, value: raw })
        : scored(
            of,
            { value, raw, answered },
            ruleFlags(of.definition, of.scale, answered, outcome.of),
          );
    }
  }
}
