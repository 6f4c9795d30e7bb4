import { columnsApart, matrixCell } from '../equity/matrix-columns.ts';
import { groupName } from '../equity/group-name.ts';
import { standingStyles } from '../equity/standing.ts';
import { equityColumns, stepWords, type EquityColumn } from '../equity/step-words.ts';
import { cellOf, groupRowsOf, totalRowOf } from '../table-cells.ts';
import { comparisonsNote, noCauseNote } from './equity-notes.ts';
import { listWords, numberWord } from './list-words.ts';
import { midSentence } from './mid-sentence.ts';
import { nWords } from './n-words.ts';
import type { EquityMatrixFigure } from '#app/results/figure.ts';
import type { Words } from './words.ts';

/** At which steps the groups of a characteristic clearly differ; with a single difference, how large it is. */
export function equityMatrixWords(figure: EquityMatrixFigure): Words {
  const { steps, reach } = figure.tables;
  const n = cellOf(totalRowOf(steps), 'n');
  return {
    finding: finding(figure),
    subtitle: `Each step by ${by(figure)}, % of those who could take it${reach.rows.length > 0 ? ' (Reached: young people referred per 1,000 residents)' : ''}. Position shows the difference from ${figure.againstLabel}, with 95% confidence intervals. ${nWords(n, steps)}`,
    alt: altOf(figure),
    notes: [
      ...(reach.rows.length > 0
        ? ['Reached, in times: the share of those reached over the share of residents.']
        : ['Reach needs a population file.']),
      'Days: the middle wait to first contact, those still waiting allowed for.',
      'Groups are named as in the Census; each kind of not known is a group of its own.',
      comparisonsNote(figure.comparisons),
      noCauseNote,
    ],
    warning: null,
  };
}

function by({ characteristics }: EquityMatrixFigure): string {
  return characteristics.map(({ label }) => midSentence(label)).join(' and ');
}

function finding(figure: EquityMatrixFigure): string {
  const clear = columnsApart(figure.tables, 'clear');
  const possible = columnsApart(figure.tables, 'possible');
  const opening = `By ${by(figure)}`;
  if (groupRowsOf(figure.tables.steps).every(({ key }) => key.startsWith('missing:'))) {
    return `${opening}, nothing can be compared: no answer is recorded`;
  }
  if (!isCompared(figure)) return `${opening}, there are too few young people to compare groups`;
  if (clear.length === 0 && possible.length === 0) return `${opening}, no clear gap at any step`;
  if (clear.length === 0) {
    return `${opening}, no clear gap at any step; possible gaps in ${names(possible)}`;
  }
  const only = onlyOne(figure, clear);
  if (only !== null) return `${opening}, one clear gap: ${only}`;
  const steps = clear.length === 1 ? 'step' : 'steps';
  return `${opening}, clear gaps at ${numberWord(clear.length).toLowerCase()} ${steps}: ${names(clear)}`;
}

function isCompared(figure: EquityMatrixFigure): boolean {
  return groupRowsOf(figure.tables.steps).some((row) =>
    equityColumns.some((column) => matrixCell(figure.tables, row, column).value !== null),
  );
}

function names(columns: readonly EquityColumn[]): string {
  return listWords(columns.map((column) => stepWords[column].inSentence));
}

/** "first contact in 4 weeks, African 49%, all young people 69%", where one cell alone is clear. */
function onlyOne(figure: EquityMatrixFigure, clear: readonly EquityColumn[]): string | null {
  const { steps } = figure.tables;
  const found = clear.flatMap((column) =>
    groupRowsOf(steps).flatMap((row) =>
      matrixCell(figure.tables, row, column).mark.startsWith('clearly') ? [{ column, row }] : [],
    ),
  );
  const [cell] = found;
  const total = totalRowOf(steps);
  if (found.length !== 1 || !cell || !total || cell.column === 'reached') return null;
  const own = matrixCell(figure.tables, cell.row, cell.column).text;
  const all = matrixCell(figure.tables, total, cell.column).text;
  const name = groupName(figure.characteristics[0]?.label ?? '', cell.row.label);
  return `${stepWords[cell.column].inSentence}, ${name} ${own}, ${midSentence(total.label)} ${all}`;
}

function altOf(figure: EquityMatrixFigure): string {
  const apart = groupRowsOf(figure.tables.steps).flatMap((row) =>
    equityColumns.flatMap((column) => {
      const { mark, text } = matrixCell(figure.tables, row, column);
      return mark === 'similar'
        ? []
        : [`${row.label}, ${stepWords[column].inSentence}: ${text}, ${standingStyles[mark].words}`];
    }),
  );
  const groups = groupRowsOf(figure.tables.steps).length;
  return `${groups} groups at ${equityColumns.length} steps, each against ${figure.againstLabel}. ${
    apart.length === 0 ? 'No group stands apart.' : `${apart.join('. ')}.`
  } Every number is in the table.`;
}
