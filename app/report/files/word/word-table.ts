import {
  AlignmentType,
  BorderStyle,
  type ParagraphChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { portrait } from './word-page.ts';
import { wordRun } from './word-run.ts';

/** One cell: runs made already, or plain text. */
export type WordCell = string | readonly ParagraphChild[];

interface WordTableLook {
  /** Whether a column holds numbers: they stand at the right. */
  readonly numeric?: (column: number) => boolean;
  /** How wide the columns are, beside one another. Left out: by what they hold. */
  readonly shares?: readonly number[];
  /** The paragraph style of the cells under the header row. */
  readonly style?: string;
  readonly textWidth?: number;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'D5DDDF' } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: '141C20' } as const;

/** A table that Word knows as one: its first row is a header that comes again on every page, and rows do not break. */
export function wordTable(
  headings: readonly string[],
  rows: readonly (readonly WordCell[])[],
  {
    numeric = () => false,
    shares,
    style = 'TableText',
    textWidth = portrait.textWidth,
  }: WordTableLook = {},
): Table {
  const widths = columnWidths(shares ?? headings.map((_, at) => (numeric(at) ? 1 : 2)), textWidth);
  const cell = (content: WordCell, column: number, isHeading: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: isHeading ? rule : hair },
      margins: {
        left: column === 0 ? 0 : numeric(column - 1) ? 240 : 100,
        right: numeric(column) ? 0 : 100,
      },
      children: [
        new Paragraph({
          style: isHeading ? 'TableText' : style,
          keepNext: isHeading,
          alignment: numeric(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children:
            typeof content === 'string'
              ? [wordRun({ text: content, ...(isHeading ? { bold: true } : {}) })]
              : content,
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: hair,
      insideHorizontal: hair,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((heading, column) => cell(heading, column, true)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((content, column) => cell(content, column, false)),
          }),
      ),
    ],
  });
}

function columnWidths(shares: readonly number[], textWidth: number): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / all));
}
