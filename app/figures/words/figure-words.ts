import { averageChangeWords } from './average-change.ts';
import { beforeAfterWords } from './before-after.ts';
import { equityWords } from './equity.ts';
import { headlineWords } from './headline.ts';
import { outcomeWords } from './outcome.ts';
import { reliableChangeWords } from './reliable-change.ts';
import { whoIsMissingWords } from './who-is-missing.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** Title, subtitle, description and notes of any figure, exact or released: hidden numbers are said to be hidden. */
export function figureWords(figure: Figure): Words {
  switch (figure.kind) {
    case 'headline':
      return headlineWords(figure);
    case 'before_after':
      return beforeAfterWords(figure);
    case 'average_change':
      return averageChangeWords(figure);
    case 'reliable_change':
      return reliableChangeWords(figure);
    case 'who_is_missing':
      return whoIsMissingWords(figure);
    case 'equity_overview':
    case 'equity_matrix':
    case 'equity_gradient':
    case 'equity_steps':
    case 'equity_outcomes':
    case 'equity_completeness':
      return equityWords(figure);
    case 'better_by_group':
    case 'band_moves':
    case 'trajectory':
    case 'added_value':
    case 'at_a_glance':
    case 'goals':
    case 'missing_in_full':
    case 'compare':
    case 'cannot_tell':
    case 'how_large':
      return outcomeWords(figure);
  }
}
