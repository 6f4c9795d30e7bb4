import { gapText } from '#app/figures/words/principles/fact-text.ts';
import type { StatementView } from './statement-view.ts';

/** One thing that would move a principle on. */
export interface MoveOn {
  readonly statement: string;
  readonly text: string;
}

const mostNamed = 3;

/**
 * What would move a principle on: the shares that fall furthest short of Excelling, by the rule in force, the worst first;
 * then the statements nobody has rated.
 */
export function moveOn(views: readonly StatementView[]): readonly MoveOn[] {
  const applying = views.filter(({ review }) => review.judgement !== 'does_not_apply');
  const short = applying
    .flatMap(({ id, evidence, suggestion }) => {
      const judged = evidence?.evidence.find(({ key }) => key === evidence.judgedBy);
      if (!suggestion || suggestion.level === 'excelling' || judged?.state !== 'available')
        return [];
      const { fact } = judged;
      if (fact.kind !== 'share') return [];
      const missing = suggestion.rule.excelling - fact.count / fact.of;
      return [{ statement: id, text: gapText(fact), missing }];
    })
    .sort((a, b) => b.missing - a.missing);
  const unrated = applying
    .filter(({ review, suggestion }) => review.judgement === null && suggestion === null)
    .map(({ id }) => ({ statement: id, text: 'rate it with the people who know' }));
  return [...short, ...unrated]
    .slice(0, mostNamed)
    .map(({ statement, text }) => ({ statement, text }));
}
