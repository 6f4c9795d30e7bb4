import { cellText } from '../../cell-text.ts';
import { standingMark } from '../../equity/standing.ts';
import { palette } from '../../palette.ts';
import { cellReader } from '../../pathway/cell-reader.ts';
import { cellOf, columnOf, groupRowsOf, hasInterval, numberOf } from '../../table-cells.ts';
import { barRows, type BarRow } from '../bar-rows.ts';
import { intervalRows } from '../interval-rows.ts';
import { headedRoom, referenceLine, rowsHeading } from '../outcomes/rows-heading.ts';
import { chartsInColumns, stackCharts } from '../stack-charts.ts';
import { percentTickText } from '../tick-text.ts';
import type { PathwayWaitsFigure } from '#app/results/pathway-figures.ts';
import type { ChartOptions } from '../chart-options.ts';
import type { IntervalRow } from '../interval-row.ts';

const sideBySideFrom = 760;
const columnGap = 64;

/** The share of each group that had not long to wait, against the line of everyone; beneath, how long waits were. */
export function pathwayWaitsChart(
  figure: PathwayWaitsFigure,
  options: ChartOptions,
): SVGSVGElement {
  const groups = groupsChart(figure, options);
  const wide = options.width >= sideBySideFrom;
  const columnWidth = wide ? (options.width - columnGap) / 2 : options.width;
  const lists = [bandsChart(figure), overviewChart(figure)].map((spec) =>
    barRows(spec, { ...options, width: columnWidth }),
  );
  if (groups === null) {
    const [first, ...rest] = lists;
    return first ? stackCharts(first, rest, 28) : barRows(bandsChart(figure), options);
  }
  return wide
    ? chartsInColumns(groups, lists, { columnWidth, columnGap, gap: 28 })
    : stackCharts(groups, lists, 28);
}

function groupsChart(figure: PathwayWaitsFigure, options: ChartOptions): SVGSVGElement | null {
  const { groups } = figure.tables;
  const rows = groupRows(figure);
  if (rows.length === 0) return null;
  const level = numberOf(
    cellOf(
      groups.rows.find(({ role }) => role === 'total'),
      'seen_share',
    ),
  );
  const domain: readonly [number, number] = [0, 1];
  const text = cellReader(groups).text('all', 'seen_share');
  return intervalRows(
    {
      rows,
      domain,
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickText: percentTickText,
      axisLabel: '',
      rowHeight: 28,
      boldValues: true,
      headroom: headedRoom,
      behind: (layout) => [
        rowsHeading(`Within ${figure.days} days, with the middle wait`, layout),
        level === null ? [] : referenceLine(level, `Everyone ${text}`, domain, 'level'),
      ],
    },
    options,
  );
}

/** Groups in the order of their list, those not known last. */
function groupRows({ tables: { groups } }: PathwayWaitsFigure): readonly IntervalRow[] {
  return groupRowsOf(groups).map((row): IntervalRow => {
    const cell = cellOf(row, 'seen_share');
    const write = (column: string) => cellText(cellOf(row, column), columnOf(groups, column));
    const median = cellOf(row, 'median');
    const days = median.state === 'shown' ? ` \u00b7 day ${write('median')}` : '';
    return {
      key: row.key,
      label: row.label,
      value: numberOf(cell),
      lower: hasInterval(cell) ? cell.interval.lower : null,
      upper: hasInterval(cell) ? cell.interval.upper : null,
      text: write('seen_share'),
      detail: numberOf(cell) === null ? '' : `${write('seen')} of ${write('of')}${days}`,
      meaning: standingMark(cell),
      strong: false,
    };
  });
}

function bandsChart({ tables: { bands } }: PathwayWaitsFigure): Parameters<typeof barRows>[0] {
  const { number, text } = cellReader(bands);
  const rows = groupRowsOf(bands).map(({ key, label }): BarRow => {
    const value = number(key, 'n');
    const isOver = !key.includes('..');
    return {
      label,
      value: isOver ? 0 : value,
      open: isOver ? value : null,
      filled: 0,
      text: text(key, 'n'),
      right: '',
    };
  });
  return { heading: 'How long the wait was', rightHeading: '', rows };
}

function overviewChart({
  tables: { overview },
  days,
}: PathwayWaitsFigure): Parameters<typeof barRows>[0] {
  const { number, text, cell } = cellReader(overview);
  const rows = overview.rows.map(({ key, label }): BarRow => {
    const median = cell(key, 'median');
    const interval =
      median.state === 'shown' && median.interval
        ? ` [${median.interval.lower} to ${median.interval.upper}]`
        : '';
    return {
      label,
      value: number(key, 'median'),
      filled: 0,
      text: `${median.state === 'too_few_to_tell' ? 'not reached' : text(key, 'median')}${interval}`,
      right: text(key, 'seen_share'),
      rightFill: palette.ink2,
    };
  });
  return { heading: 'Middle wait for each step, days', rightHeading: `Within ${days} days`, rows };
}
