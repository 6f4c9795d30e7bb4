import { averageChangeWords } from './average-change.ts';
import { beforeAfterWords } from './before-after.ts';
import { equityWords } from './equity.ts';
import { feedbackWords } from './feedback/feedback.ts';
import { headlineWords } from './headline.ts';
import { outcomeWords } from './outcome.ts';
import { principlesEvidenceWords } from './principles/evidence.ts';
import { principlesOverviewWords } from './principles/overview.ts';
import { pathwayWords } from './pathway/pathway.ts';
import { qualityWords } from './quality/quality.ts';
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
    case 'feedback_responses':
    case 'feedback_fft':
    case 'feedback_questions':
    case 'feedback_voice':
    case 'feedback_actions':
      return feedbackWords(figure);
    case 'principles_overview':
      return principlesOverviewWords(figure);
    case 'principles_evidence':
      return principlesEvidenceWords(figure);
    case 'pathway_steps':
    case 'pathway_waits':
    case 'pathway_sources':
    case 'pathway_reasons':
    case 'pathway_not_accepted':
    case 'pathway_months':
    case 'pathway_contacts':
    case 'pathway_onward':
    case 'pathway_closures':
    case 'pathway_caseload':
      return pathwayWords(figure);
    case 'quality_key_fields':
    case 'quality_fields':
    case 'quality_over_time':
    case 'quality_steps':
    case 'quality_checks':
    case 'quality_scores':
    case 'quality_upkeep':
      return qualityWords(figure);
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
