import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx';
import { wordRun } from './word-run.ts';

/** One cell: runs made already, or plain text. */
export type WordCell = string | TextRun[];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'D5DDDF' } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: '141C20' } as const;

/** The width of the text on A4 with margins of 18 mm, in twentieths of a point. */
export const textWidth = 9864;

/**
 * A table that Word knows as one: its first row is a header that comes again on every page, rows do not break, and numbers
 * stand at the right. `numeric` says which columns hold numbers.
 */
export function wordTable(
  headings: readonly string[],
  rows: readonly (readonly WordCell[])[],
  numeric: (column: number) => boolean,
): Table {
  const widths = columnWidths(headings.length, numeric);
  const cell = (content: WordCell, column: number, isHeading: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: isHeading ? rule : hair },
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: numeric(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children:
            typeof content === 'string' ? [wordRun({ text: content, bold: isHeading })] : content,
        }),
      ],
    });
  return new Table({
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

/** The first column has twice the room of a column of numbers. */
function columnWidths(columns: number, numeric: (column: number) => boolean): readonly number[] {
  const shares = Array.from({ length: columns }, (_, column) => (numeric(column) ? 1 : 2));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / all));
}
