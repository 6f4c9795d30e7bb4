import { pathwayCaseloadWords } from './caseload.ts';
import { pathwayClosuresWords } from './closures.ts';
import { pathwayContactsWords } from './contacts.ts';
import { pathwayMonthsWords } from './months.ts';
import { pathwayNotAcceptedWords } from './not-accepted.ts';
import { pathwayOnwardWords } from './onward.ts';
import { pathwayReasonsWords } from './reasons.ts';
import { pathwaySourcesWords } from './sources.ts';
import { pathwayStepsWords } from './steps.ts';
import { pathwayWaitsWords } from './waits.ts';
import type { PathwayFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** What a figure of the pathway page finds, only as far as its intervals allow. */
export function pathwayWords(figure: PathwayFigure): Words {
  switch (figure.kind) {
    case 'pathway_steps':
      return pathwayStepsWords(figure);
    case 'pathway_waits':
      return pathwayWaitsWords(figure);
    case 'pathway_sources':
      return pathwaySourcesWords(figure);
    case 'pathway_reasons':
      return pathwayReasonsWords(figure);
    case 'pathway_not_accepted':
      return pathwayNotAcceptedWords(figure);
    case 'pathway_months':
      return pathwayMonthsWords(figure);
    case 'pathway_contacts':
      return pathwayContactsWords(figure);
    case 'pathway_onward':
      return pathwayOnwardWords(figure);
    case 'pathway_closures':
      return pathwayClosuresWords(figure);
    case 'pathway_caseload':
      return pathwayCaseloadWords(figure);
  }
}
