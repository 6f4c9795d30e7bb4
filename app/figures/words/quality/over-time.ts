import { cellReader } from '../../pathway/cell-reader.ts';
import { fallsOf } from '../../quality/falls.ts';
import { groupRowsOf } from '../../table-cells.ts';
import { listWords } from '../list-words.ts';
import { midSentence, startSentence } from '../mid-sentence.ts';
import type { QualityOverTimeFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** Whether anything is recorded clearly less in the last quarter than in the first. */
export function qualityOverTimeWords(figure: QualityOverTimeFigure): Words {
  const { fields } = figure.tables;
  const read = cellReader(fields);
  return {
    finding: finding(figure),
    subtitle: `${startSentence(figure.population)}: share of each field that is filled in, by quarter of referral`,
    alt: `A table of shares, fields by quarters. ${groupRowsOf(fields)
      .map(
        ({ key, label }) =>
          `${label}: ${figure.quarters.map((quarter) => `${quarter.label} ${read.spoken(key, `${quarter.key}_share`)}`).join(', ')}`,
      )
      .join('. ')}.`,
    notes: [
      'Dark: 90% or more. Pale: 70% or more. Rust: less.',
      'A fall in the last quarter can mean that records are still being filled in.',
      'Named where the intervals of the first and the last quarter shown do not overlap.',
    ],
    warning: null,
  };
}

function finding(figure: QualityOverTimeFigure): string {
  const { fell, rose } = fallsOf(figure);
  const names = (labels: readonly string[]) => listWords(labels.map(midSentence));
  if (figure.quarters.length < 2) return 'There is one quarter only: nothing to set it against';
  if (fell.length === 0 && rose.length === 0) {
    return 'Nothing is recorded clearly more or less than at first';
  }
  const parts = [
    ...(fell.length === 0 ? [] : [`recorded less than at first: ${names(fell)}`]),
    ...(rose.length === 0 ? [] : [`recorded more than at first: ${names(rose)}`]),
  ];
  return startSentence(parts.join('; '));
}
