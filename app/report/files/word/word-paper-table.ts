import { Paragraph, type FileChild } from 'docx';
import { partsText } from '../../document/part-text.ts';
import type { Parts } from '../../document/part.ts';
import type { Block } from '../../document/report-document.ts';
import { symbolsIn } from '../../document/symbols-in.ts';
import type { WordContext } from './word-context.ts';
import { sourceLine } from './word-figure.ts';
import { wordFigureHeading } from './word-heading.ts';
import { wordSmall } from './word-small.ts';
import { wordTable } from './word-table.ts';
import { wordRuns } from './word-words.ts';

/** What the columns of a short figure hold, by its look: every cell of a header row has a word. */
const shortHeadings = {
  gaps: ['Group', 'Points', 'Step'],
  bars: ['Question', 'Positive', 'Replies'],
  stack: ['Change', 'Share', ''],
} as const;

/** A few numbers of a figure, which the page draws with boxes, as a table. */
export function wordShort(
  block: Extract<Block, { kind: 'short' }>,
  { figures, numbers }: WordContext,
): readonly FileChild[] {
  const columns = block.rows.some(({ detail }) => detail.length > 0) ? 3 : 2;
  const named = numbers.ofBlock.get(block);
  return [
    wordFigureHeading(partsText(figures, block.title), named?.anchor),
    wordSmall(partsText(figures, block.subtitle), true),
    ...(block.rows.length === 0
      ? []
      : [
          wordTable(
            shortHeadings[block.look].slice(0, columns),
            block.rows.map(({ label, number, detail }) =>
              [
                label,
                wordRuns(figures, [{ ...number, strong: true }]),
                wordRuns(figures, detail),
              ].slice(0, columns),
            ),
            { numeric: (column) => column === 1, shares: [5, 1, 4].slice(0, columns) },
          ),
        ]),
    wordSmall(sourceLine(named?.label, figures[block.figure]?.value.source, [])),
  ];
}

/** A table made for the paper. */
export function wordPaperTable(
  block: Extract<Block, { kind: 'table' }>,
  { figures, numbers }: WordContext,
): readonly FileChild[] {
  const { title, subtitle, table } = block;
  const named = numbers.ofBlock.get(block);
  const source = table.figure === undefined ? undefined : figures[table.figure]?.value.source;
  const isNumber = (column: number): boolean =>
    column > 0 &&
    table.rows.some((cells) => cells[column]?.some(({ kind }) => kind === 'number') === true);
  const last = table.rows.length - 1;
  const runs = (parts: Parts, row: number) =>
    wordRuns(
      figures,
      table.total && row === last ? parts.map((part) => ({ ...part, strong: true })) : parts,
    );
  const notes = sourceLine(named?.label, source, symbolsIn(figures, table.rows.flat()));
  return [
    ...(title === '' ? [] : [wordFigureHeading(title, named?.anchor)]),
    ...(subtitle === '' ? [] : [wordSmall(subtitle, true)]),
    wordTable(
      table.headings,
      table.rows.map((cells, row) => cells.map((parts) => runs(parts, row))),
      { numeric: isNumber },
    ),
    notes === '' ? new Paragraph({ style: 'Small', text: '' }) : wordSmall(notes),
  ];
}
