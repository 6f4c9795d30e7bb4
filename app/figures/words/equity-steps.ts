import { groupName } from '../equity/group-name.ts';
import { stepWords } from '../equity/step-words.ts';
import { stepsPoints } from '../equity/steps-points.ts';
import { cellOf, columnOf, groupRowsOf, totalRowOf } from '../table-cells.ts';
import { cellText } from '../cell-text.ts';
import { comparisonsNote, noCauseNote } from './equity-notes.ts';
import type { EquityStepsFigure } from '#app/results/figure.ts';
import type { StepsPoint } from '../equity/steps-points.ts';
import type { Words } from './words.ts';

/** Where along the way one group falls behind everybody, if it does. */
export function equityStepsWords(figure: EquityStepsFigure): Words {
  const { steps } = figure.tables;
  const points = stepsPoints(figure);
  const name = groupName(figure.characteristicLabel, figure.groupLabel);
  const n = (row: ReturnType<typeof totalRowOf>) =>
    cellText(cellOf(row, 'n'), columnOf(steps, 'n'));
  return {
    finding: finding(name, points),
    subtitle: `Of every 100 young people referred, how many reached each step, with the gap in points, n\u00a0=\u00a0${n(groupRowsOf(steps)[0])} and ${n(totalRowOf(steps))}`,
    alt: `Two lines. ${points
      .map(
        ({ label, groupText, allText }) =>
          `${label}: ${spoken(groupText)} of 100, all young people ${spoken(allText)}`,
      )
      .join('. ')}.`,
    notes: [
      'Bold gap: its interval leaves out 0. First contact is left out: how soon it came is not how far young people got.',
      comparisonsNote(figure.comparisons),
      noCauseNote,
    ],
    warning: null,
  };
}

function spoken(text: string): string {
  return text.startsWith('[') ? 'hidden' : text;
}

function finding(name: string, points: readonly StepsPoint[]): string {
  const apart = points.filter(({ isGap }) => isGap);
  const [first] = apart;
  if (points.slice(1).every(({ group }) => group === null)) {
    return `There are too few young people to follow along the pathway: ${name}`;
  }
  if (!first) return `No clear gap along the pathway: ${name}`;
  const step = first.step === 'referred' ? '' : stepWords[first.step].inSentence;
  const came = (first.gap ?? 0) < 0 ? 'fewer' : 'more';
  return `${name}: by ${step}, ${came} had come through, ${first.groupText} of 100 against ${first.allText}`;
}
