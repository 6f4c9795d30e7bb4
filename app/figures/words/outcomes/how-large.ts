import { cellIntervalProse, cellText } from '../../cell-text.ts';
import { cellOf, columnOf, groupRowsOf, hasInterval, numberOf, rowOf } from '../../table-cells.ts';
import { leastToGeneralise } from '../least-to-generalise.ts';
import { nWords } from '../n-words.ts';
import { directionWords, scaleName } from '../scale-name.ts';
import { noComparisonNote, smallNumberNotes } from '../standing-notes.ts';
import { spokenCell } from '../spoken-cell.ts';
import { theseYoungPeople } from '../young-people.ts';
import type { HowLargeFigure } from '#app/results/outcome-figures.ts';
import type { Words } from '../words.ts';

/** The change in other measures of size, and who was no longer beyond a published cut-off. */
export function howLargeWords(figure: HowLargeFigure): Words {
  const { scale, tables } = figure;
  const { sizes } = tables;
  const column = columnOf(sizes, 'value');
  const n = cellOf(rowOf(sizes, 'typical'), 'n');
  const typical = cellOf(rowOf(sizes, 'typical'), 'value');
  const interval = cellIntervalProse(typical, column);
  return {
    finding: findingOf(figure),
    subtitle: `Change in ${scaleName(scale)} in standard deviations, of the scores (d_av) and of the changes (d_z), with 95% confidence intervals, ${nWords(n, sizes)}${directionWords(scale)}`,
    alt: sizes.rows
      .map((row) => `${row.label}: ${spokenCell(cellOf(row, 'value'), column)}`)
      .join('. ')
      .concat('.'),
    notes: [
      ...(typical.state === 'shown'
        ? [
            `Typical change (Hodges-Lehmann): ${cellText(typical, column)} ${scale.unit}${interval === '' ? '' : `, ${interval}`}.`,
          ]
        : []),
      ...cutOffNotes(figure),
      'A size in standard deviations depends on how alike these young people were. It says nothing of how much the change matters to them.',
      ...smallNumberNotes(numberOf(n)),
      noComparisonNote,
    ],
    warning: null,
  };
}

function findingOf({ tables }: HowLargeFigure): string {
  const cell = cellOf(rowOf(tables.sizes, 'd_av'), 'value');
  if (cell.state !== 'shown')
    return 'There are too few young people to tell the size of the change';
  const text = cellText(cell, columnOf(tables.sizes, 'value'));
  if (hasInterval(cell) && cell.interval.lower <= 0 && cell.interval.upper >= 0) {
    return `No clear change, measured in standard deviations of the scores (${text})`;
  }
  const n = numberOf(cellOf(rowOf(tables.sizes, 'd_av'), 'n'));
  const few = n !== null && n < leastToGeneralise;
  return `${few ? `For ${theseYoungPeople(n)}, the` : 'The'} average change was ${text} standard deviations of the scores`;
}

function cutOffNotes({ cutOffs, tables }: HowLargeFigure): readonly string[] {
  const { crossing } = tables;
  if (cutOffs.length === 0) {
    return [
      'No cut-off that holds for all who answer this scale could be verified, so none is applied.',
    ];
  }
  const text = (row: ReturnType<typeof rowOf>, key: string) =>
    spokenCell(cellOf(row, key), columnOf(crossing, key));
  return groupRowsOf(crossing).map((row) => {
    const source = cutOffs.find((cutOff) => cutOff.row === row.key);
    const beyond = numberOf(cellOf(row, 'first_beyond'));
    const who = `${row.label}${source ? ` (${source.meaning.replace(/\.$/, '').toLowerCase()})` : ''}`;
    return beyond === 0
      ? `Cut-off ${who}: nobody was on the side of need at first.`
      : `Cut-off ${who}: ${text(row, 'first_beyond')} on the side of need at first, ${text(row, 'crossed')} of them no longer at the second score; ${text(row, 'fell')} at the second score only. A cut-off speaks of groups, not of one young person.`;
  });
}
