import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf } from '../../table-cells.ts';
import type { QualityChecksFigure } from '#app/results/quality-figures.ts';
import type { Words } from '../words.ts';

/** How many rows the checks found, and how many of them count in no result. */
export function qualityChecksWords(figure: QualityChecksFigure): Words {
  const { checks } = figure.tables;
  const read = cellReader(checks);
  return {
    finding: finding(figure),
    subtitle:
      'Rows of all files that were found to repeat, to belong to nothing, or not to make sense, whatever the filters',
    alt: `A bar for each finding. ${groupRowsOf(checks)
      .map(
        ({ key, label }) =>
          `${label}: ${read.spoken(key, 'found')} rows, ${read.spoken(key, 'left_out')} left out`,
      )
      .join('. ')}.`,
    notes: [
      'Filled: left out of every result. The rest is mended or only pointed out. What is done can be changed on Import.',
    ],
    warning: null,
  };
}

function finding({ tables }: QualityChecksFigure): string {
  if (groupRowsOf(tables.checks).length === 0) {
    return 'No row repeats, belongs to nothing, or contradicts another';
  }
  const read = cellReader(tables.checks);
  const found = read.number('all', 'found');
  if (found === null) return 'How many rows the checks found is too small a number to show';
  const out = read.number('all', 'left_out');
  const left =
    out === null
      ? ''
      : out === 0
        ? ', and left none of them out'
        : ', and left ' + read.text('all', 'left_out') + ' of them out of every result';
  return `The checks point to ${read.text('all', 'found')} ${found === 1 ? 'row' : 'rows'}${left}`;
}
