import { scoreFromFile, unscored } from './scale-outcome.ts';
import type { ScaleSitting } from './scale-sitting.ts';
import type { ScaleScore } from './scale-score.ts';
import { scoreComposite } from './score-composite.ts';
import { scoreOwnItems } from './score-own-items.ts';

/** One scale of one sitting. Answers count before a score that came with the file. */
export function scoreScale(of: ScaleSitting): ScaleScore {
  const { definition, scale } = of;
  const { method } = scale;
  switch (method.kind) {
    case 'sum':
    case 'mean':
    case 'mean_times_n_half_up':
    case 'sdq_impact':
    case 'share_of_answer':
      return scoreOwnItems(of, scale, method);
    case 'conversion':
    case 't_score': {
      const base = definition.scales.find(({ key }) => key === method.of);
      return base && 'items' in base.method
        ? scoreOwnItems(of, base, base.method)
        : fromFileOnly(of);
    }
    case 'composite': {
      const parts = definition.scales.filter(({ key }) => method.scales.includes(key));
      return scoreComposite(
        of,
        parts.map((part) => ({ part, result: scoreScale({ ...of, scale: part }) })),
      );
    }
    case 'added_value':
    case 'recorded':
    case 'goal_ratings':
      return fromFileOnly(of);
  }
}

function fromFileOnly(of: ScaleSitting): ScaleScore {
  return scoreFromFile(of) ?? unscored(of, { state: 'no_responses', answered: 0, needed: 0 });
}
