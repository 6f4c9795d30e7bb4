import { groupName } from '#app/figures/equity/group-name.ts';
import { rowOf } from '#app/figures/table-cells.ts';
import { listWords } from '#app/figures/words/list-words.ts';
import { midSentence, startSentence } from '#app/figures/words/mid-sentence.ts';
import { formatCount } from '#app/results/format.ts';
import type {
  EquityGradientFigure,
  EquityMatrixFigure,
  EquityOverviewFigure,
} from '#app/results/figure.ts';
import type { Row } from '#app/results/table.ts';
import { figureOfKind, figuresOfKind, type NamedFigure } from '../../document/figure-of-kind.ts';
import { number, text, type NumberPlace, type Parts } from '../../document/part.ts';
import type { Block, ReportFigures, Section } from '../../document/report-document.ts';
import { clearGaps } from '../gap-messages.ts';
import { note, paragraph } from '../item.ts';
import { valueAt } from '../message.ts';
import type { ReportInput } from '../report-input.ts';

/** Who is reached, who waits, and where along the pathway groups part. */
export function reachSection({ figures }: ReportInput): Section | null {
  const overview = figureOfKind(figures, 'equity_overview');
  const waits = figureOfKind(figures, 'pathway_waits');
  const gradient = figureOfKind(figures, 'equity_gradient');
  const matrices = figuresOfKind(figures, 'equity_matrix');
  const blocks: readonly Block[] = [
    ...(overview ? [comparedWords(figures, overview)] : []),
    ...(waits ? [{ kind: 'figure', figure: waits.name } as const] : []),
    ...matrices.flatMap((matrix): Block[] => {
      const part = stepOf(figures, matrix.figure);
      const isDrawn = waits !== null && part === 'seen_in_4_weeks';
      const own = labelOf(matrix.figure);
      return [
        ...(isDrawn ? [] : [{ kind: 'figure', figure: matrix.name, part } as const]),
        ...groupsTable(figures, matrix, own),
      ];
    }),
    ...(gradient && !matrices.some(({ figure }) => labelOf(figure) === 'Deprivation')
      ? groupsTable(figures, gradient, 'Deprivation')
      : []),
  ];
  return blocks.length === 0
    ? null
    : { id: 'reach', title: 'Who is reached, and who waits', blocks };
}

function comparedWords(
  figures: ReportFigures,
  { figure }: NamedFigure<EquityOverviewFigure>,
): Block {
  const { made, clear } = figure.comparisons;
  const characteristics = figure.tables.overview.rows.length;
  const gaps = clearGaps(figures);
  const names = gaps.flatMap(({ gap }) => {
    const label = rowOf(figure.tables.overview, gap.characteristic)?.label;
    return label === undefined ? [] : [midSentence(label)];
  });
  const found =
    gaps.length === 0
      ? `No group is clearly behind ${figure.againstLabel} at any step.`
      : `Some groups are clearly behind ${figure.againstLabel} at a step of the pathway, by ${listWords(names)}.`;
  return paragraph(
    'reach:compared',
    `We compared the groups of ${formatCount(characteristics)} characteristics at every step: ${formatCount(made)} comparisons. Among so many, some look different by chance alone. We call a difference clear only where it still stands after allowing for that. ${startSentence(clear === 0 ? 'none is' : clear === 1 ? 'one is' : `${formatCount(clear)} are`)} clear. ${found} A gap shows where to look. It does not show why.`,
  );
}

/** The step that is drawn: that of the characteristic’s clear gap, or first contact. */
function stepOf(figures: ReportFigures, { characteristics }: EquityMatrixFigure): string {
  const keys = characteristics.map(({ key }) => key);
  const found = clearGaps(figures).find(({ gap }) => keys.includes(gap.characteristic));
  return found?.gap.step ?? 'seen_in_4_weeks';
}

interface StepColumn {
  readonly heading: string;
  readonly table: 'steps' | 'reach';
  readonly column: string;
}

const stepColumns: readonly StepColumn[] = [
  { heading: 'Young people referred', table: 'steps', column: 'n' },
  { heading: 'Referred per 1,000 residents', table: 'reach', column: 'rate' },
  { heading: 'Seen in 4 weeks', table: 'steps', column: 'seen_in_4_weeks_share' },
  { heading: 'Took up an activity', table: 'steps', column: 'took_up_share' },
  { heading: 'Completed support', table: 'steps', column: 'completed_share' },
];

function labelOf({ characteristics }: EquityMatrixFigure): string {
  return characteristics.map(({ label }) => label).join(' and ');
}

/** The groups of a characteristic at the steps a Board asks about. Groups without any share are named below. */
function groupsTable(
  figures: ReportFigures,
  { name, figure }: NamedFigure<EquityMatrixFigure | EquityGradientFigure>,
  label: string,
): readonly Block[] {
  const { steps, reach } = figure.tables;
  const columns = stepColumns.filter(({ table }) => table === 'steps' || reach.rows.length > 0);
  const place = (row: string, { table, column }: StepColumn): NumberPlace => ({
    figure: name,
    table,
    row,
    column,
  });
  const cell = (row: string, column: StepColumn): Parts => {
    if (column.table === 'reach' && !rowOf(reach, row)) return [text('[z]')];
    return [number(place(row, column), column.column === 'n' ? 'value' : 'standing')];
  };
  const hasShare = ({ key, role }: Row) =>
    role === 'total' ||
    columns.some(
      (column) => column.column.endsWith('_share') && valueAt(figures, place(key, column)) !== null,
    );
  const left = steps.rows.filter((row) => !hasShare(row)).map((row) => groupName(label, row.label));
  return [
    {
      kind: 'table',
      title: `Each step, by ${midSentence(label)}`,
      subtitle: `Percentages are of those who could take the step. “Lower” and “higher” mark what is clearly apart from ${figure.againstLabel}`,
      table: {
        caption: `Each step by ${midSentence(label)}`,
        headings: [label, ...columns.map(({ heading }) => heading)],
        rows: inOrder(steps.rows.filter(hasShare)).map((row) => [
          [text(groupName(label, row.label))],
          ...columns.map((column) => cell(row.key, column)),
        ]),
        holds: 'numbers',
        figure: name,
        total: true,
      },
    },
    ...(left.length === 0
      ? []
      : [
          note(
            `reach:left:${label}`,
            `Not shown because of small numbers: ${left.join('; ')}. What is known of them is in the CSV files.`,
          ),
        ]),
  ];
}

/** The row for everybody last, as a reader of a paper looks for it. */
function inOrder<R extends { readonly role: string }>(rows: readonly R[]): readonly R[] {
  return [
    ...rows.filter(({ role }) => role !== 'total'),
    ...rows.filter(({ role }) => role === 'total'),
  ];
}
