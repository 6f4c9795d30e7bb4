import { gradientPanels, type GradientPanel } from '../equity/gradient-panels.ts';
import { stepWords } from '../equity/step-words.ts';
import { cellOf, totalRowOf } from '../table-cells.ts';
import { comparisonsNote, noCauseNote } from './equity-notes.ts';
import { listWords } from './list-words.ts';
import { nWords } from './n-words.ts';
import type { EquityGradientFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** Which way a step goes over deprivation, in words. */
export const gradientWords: Readonly<Record<GradientPanel['direction'], string>> = {
  lower: 'Lower in the most deprived areas',
  higher: 'Higher in the most deprived areas',
  none: 'No clear slope',
  hidden: 'Slope not shown',
};

/** Which steps the scheme does less, or more, often for young people from the most deprived areas. */
export function equityGradientWords(figure: EquityGradientFigure): Words {
  const panels = gradientPanels(figure);
  const { steps } = figure.tables;
  return {
    finding: finding(panels),
    subtitle: `Each step by deprivation fifth of home area, with 95% confidence intervals and the slope index of inequality, ${nWords(cellOf(totalRowOf(steps), 'n'), steps)}`,
    alt: panels
      .map(
        ({ label, direction, slope, slopeInterval }) =>
          `${label}: ${gradientWords[direction].toLowerCase()}, slope ${slope.replace('[c]', 'hidden')}${slopeInterval === '' ? '' : `, ${slopeInterval}`}.`,
      )
      .join(' '),
    notes: [
      'The slope index is the difference between the two ends of the line, the most deprived less the least deprived: minus means lower in the most deprived areas. A dashed line is no clear slope.',
      comparisonsNote(figure.comparisons),
      noCauseNote,
    ],
    warning: null,
  };
}

function finding(panels: readonly GradientPanel[]): string {
  const lower = panels.filter(({ direction }) => direction === 'lower');
  const higher = panels.filter(({ direction }) => direction === 'higher');
  if (panels.every(({ direction }) => direction === 'hidden')) {
    return 'There are too few young people to tell a slope over deprivation';
  }
  if (lower.length + higher.length === 0) {
    return 'No clear slope from the most to the least deprived areas at any step';
  }
  const more = listWords(higher.map(({ column }) => `${stepWords[column].done} more`));
  const less = listWords(lower.map(({ column }) => `${stepWords[column].done} less`));
  const both = more !== '' && less !== '' ? `${more}, but ${less}` : `${more}${less}`;
  return `Young people from the most deprived areas ${both} often`.replace(
    / more, but/,
    ' more often, but',
  );
}
