import { qualityChecksWords } from './checks.ts';
import { qualityFieldsWords } from './fields.ts';
import { qualityKeyFieldsWords } from './key-fields.ts';
import { qualityOverTimeWords } from './over-time.ts';
import { qualityScoresWords } from './scores.ts';
import { qualityStepsWords } from './steps.ts';
import { qualityUpkeepWords } from './upkeep.ts';
import type { QualityFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** What a figure of the data quality page finds. */
export function qualityWords(figure: QualityFigure): Words {
  switch (figure.kind) {
    case 'quality_key_fields':
      return qualityKeyFieldsWords(figure);
    case 'quality_fields':
      return qualityFieldsWords(figure);
    case 'quality_over_time':
      return qualityOverTimeWords(figure);
    case 'quality_steps':
      return qualityStepsWords(figure);
    case 'quality_checks':
      return qualityChecksWords(figure);
    case 'quality_scores':
      return qualityScoresWords(figure);
    case 'quality_upkeep':
      return qualityUpkeepWords(figure);
  }
}
