import { cellReader } from '../../pathway/cell-reader.ts';
import { groupRowsOf, rowOf } from '../../table-cells.ts';
import { listWords } from '../list-words.ts';
import { startSentence } from '../mid-sentence.ts';
import type { MonthSignal, PathwayMonthsFigure } from '#app/results/pathway-figures.ts';
import type { Words } from '../words.ts';

/** Whether the number of referrals changes by more than chance. */
export function pathwayMonthsWords(figure: PathwayMonthsFigure): Words {
  const { months } = figure.tables;
  const read = cellReader(months);
  return {
    finding: `${signalFinding(figure)}${yearFinding(figure)}`,
    subtitle: `${startSentence(figure.population)}, number in each month, n\u00a0=\u00a0${read.text('all', 'n')} referrals`,
    alt: `A line of referrals a month, with the mean and the limits of chance. ${groupRowsOf(months)
      .map(({ key, label }) => `${label}: ${read.spoken(key, 'n')}`)
      .join('. ')}.`,
    notes: [
      ...(figure.signals.length > 0 ? ['Triangle: more than chance, up or down.'] : []),
      ...(figure.partMonth === null
        ? []
        : [
            `The files end within ${rowOf(months, figure.partMonth)?.label ?? 'the last month'}: it is not whole, and left out of the limits.`,
          ]),
      'Months that are quiet every year, such as August, look like a fall and can end a run. More referrals can mean more need, or a scheme better known.',
    ],
    warning:
      figure.fewMonths && months.rows.length > 1
        ? {
            lead: 'Few months.',
            text: 'Limits rest on fewer than 13 months and will move as more come in.',
          }
        : null,
  };
}

function signalFinding({ signals, tables, tooFew }: PathwayMonthsFigure): string {
  const read = cellReader(tables.limits);
  const mean = read.number('all', 'mean');
  const usual = mean === null ? '' : `, ${read.text('all', 'mean')} on average`;
  if (tables.limits.rows.length === 0)
    return 'There are too few months to tell a change from chance';
  if (tooFew) return 'There are too few referrals a month to tell a change from chance';
  if (signals.length === 0)
    return `Referrals go up and down from month to month by no more than chance${usual}`;
  const up = named(signals, 'up', tables.months);
  const down = named(signals, 'down', tables.months);
  const parts = [
    ...(up === null ? [] : [`more referrals than chance would bring in ${up}`]),
    ...(down === null ? [] : [`fewer in ${down}`]),
  ];
  return startSentence(listWords(parts));
}

const mostNamed = 3;

function named(
  signals: readonly MonthSignal[],
  direction: MonthSignal['direction'],
  months: PathwayMonthsFigure['tables']['months'],
): string | null {
  const own = signals.filter((signal) => signal.direction === direction);
  if (own.length === 0) return null;
  if (own.length > mostNamed) return `${own.length} months`;
  return listWords(own.map(({ month }) => rowOf(months, month)?.label ?? month));
}

/** Half of both years would be no change. */
function yearFinding({ tables }: PathwayMonthsFigure): string {
  const read = cellReader(tables.years);
  const cell = read.cell('all', 'later_share');
  if (cell.state !== 'shown' || !cell.interval) return '';
  const numbers = `${read.text('all', 'later')} in the last twelve months, ${read.text('all', 'earlier')} in the twelve before`;
  if (cell.interval.lower > 0.5) return `. There were more than a year before: ${numbers}`;
  if (cell.interval.upper < 0.5) return `. There were fewer than a year before: ${numbers}`;
  return `. No clear change on the year before: ${numbers}`;
}
