import { cellReader } from '../../pathway/cell-reader.ts';
import { nWords } from '../n-words.ts';
import { startSentence } from '../mid-sentence.ts';
import type { PathwayStepsFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** How many came how far, and how many are still on their way. */
export function pathwayStepsWords(figure: PathwayStepsFigure): Words {
  const { steps } = figure.tables;
  const read = cellReader(steps);
  return {
    finding: finding(read),
    subtitle: `${startSentence(figure.population)}, number at each step, and share of those at the step before, ${nWords(read.cell('referred', 'n'), steps)}`,
    alt: `A bar for each step. ${steps.rows
      .map(({ key, label }) =>
        key === 'referred'
          ? `${label}: ${read.spoken(key, 'n')}`
          : `${label}: ${read.spoken(key, 'n')}, ${read.spoken(key, 'kept_share')} of those before, ${read.spoken(key, 'open')} still open`,
      )
      .join('. ')}.`,
    notes: [
      'Dashed: still open, so not there yet; they are not counted as lost. Shares are the least they can be.',
      'Referrer told is out of young people who were referred by a professional.',
    ],
    warning: null,
  };
}

function finding({ number, text }: ReturnType<typeof cellReader>): string {
  const reached = (
    [
      ['accepted', 'were accepted'],
      ['activity_taken_up', 'took up an activity'],
      ['completed', 'completed support'],
    ] as const
  ).filter(([step]) => number(step, 'n') !== null);
  if (number('referred', 'n') === null || reached.length === 0) {
    return 'The number of young people at each step is too small to show';
  }
  const parts = reached.map(([step, words]) => `${text(step, 'n')} ${words}`);
  const last = parts.at(-1) ?? '';
  const list = parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  return `Of ${text('referred', 'n')} young people referred, ${list}`;
}
