import { cellText } from '../../cell-text.ts';
import { standingMark, standingStyles } from '../../equity/standing.ts';
import { cellOf, columnOf, groupRowsOf, numberOf, rowOf, totalRowOf } from '../../table-cells.ts';
import { comparisonsNote, noCauseNote } from '../equity-notes.ts';
import { listWords } from '../list-words.ts';
import { midSentence } from '../mid-sentence.ts';
import { spokenCell } from '../spoken-cell.ts';
import type { FeedbackVoiceFigure } from '#app/results/feedback-figures.ts';
import type { Words } from '../words.ts';

/** How many of those supported are heard, and which groups less often than others. */
export function feedbackVoiceWords(figure: FeedbackVoiceFigure): Words {
  const { groups } = figure.tables;
  const column = columnOf(groups, 'share');
  return {
    finding: finding(figure),
    subtitle: `Young people supported whose own feedback carries their ID, by ${midSentence(figure.characteristicLabel)}, % with 95% confidence intervals, n\u00a0=\u00a0${cellText(cellOf(totalRowOf(groups), 'supported'), columnOf(groups, 'supported'))}`,
    alt: `A dot for each group against the level of everyone supported. ${groupRowsOf(groups)
      .map((row) => {
        const cell = cellOf(row, 'share');
        return `${row.label}: ${spokenCell(cell, column)}, ${standingStyles[standingMark(cell)].words}`;
      })
      .join('. ')}.`,
    notes: [anonymousNote(figure), comparisonsNote(figure.comparisons), noCauseNote],
    warning: null,
  };
}

function finding({ tables }: FeedbackVoiceFigure): string {
  const { groups } = tables;
  const total = cellOf(totalRowOf(groups), 'share');
  if (total.state !== 'shown')
    return 'Too few young people gave feedback with their ID to show who they are';
  const level = `${cellText(total, columnOf(groups, 'share'))} of young people supported gave feedback that is known to be theirs`;
  const lower = named(tables, 'clearly_lower');
  const possibly = named(tables, 'possibly_lower');
  if (lower.length > 0) return `${level}. Heard less often: ${listWords(lower)}`;
  if (possibly.length > 0) return `${level}. Possibly heard less often: ${listWords(possibly)}`;
  return `${level}, with no group clearly heard less`;
}

function named({ groups }: FeedbackVoiceFigure['tables'], mark: string): readonly string[] {
  return groupRowsOf(groups)
    .filter((row) => standingMark(cellOf(row, 'share')) === mark)
    .map(({ label }) => midSentence(label));
}

function anonymousNote({ tables }: FeedbackVoiceFigure): string {
  const { replies } = tables;
  const anonymous = cellOf(rowOf(replies, 'anonymous'), 'n');
  const all = cellOf(rowOf(replies, 'all'), 'n');
  if (numberOf(anonymous) === 0) return 'Every reply of a young person carries an ID.';
  const column = columnOf(replies, 'n');
  return `${cellText(anonymous, column)} of ${cellText(all, column)} replies of young people carry no ID, and are in no group here.`;
}
