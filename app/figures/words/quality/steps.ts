import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { startSentence } from '../mid-sentence.ts';
import type { QualityStepsFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** Of how many referrals every step is dated, and how many days cannot be right. */
export function qualityStepsWords(figure: QualityStepsFigure): Words {
  const { steps } = figure.tables;
  const read = cellReader(steps);
  const share = read.cell('all', 'dated_share');
  const early = read.number('all', 'before_referral');
  const order =
    early === null
      ? ''
      : early === 0
        ? '; none is dated before its referral'
        : `; ${read.text('all', 'before_referral')} have a step dated before the referral`;
  return {
    finding:
      share.state === 'shown'
        ? `Every step that was reached is dated for ${read.text('all', 'dated_share')} of referrals${order}`
        : 'How many referrals have every step dated is not shown',
    subtitle: `${startSentence(figure.population)}: referrals that reached each step, and those with its day, n\u00a0=\u00a0${read.text('all', 'reached')} referrals`,
    alt: `A bar for each step. ${groupRowsOf(steps)
      .map(
        ({ key, label }) =>
          `${label}: ${read.spoken(key, 'reached')}, ${read.spoken(key, 'dated')} with a day`,
      )
      .join('. ')}.`,
    notes: [
      'Some steps are known by their day alone: one without a day cannot be told from one that did not happen.',
    ],
    warning: null,
  };
}
