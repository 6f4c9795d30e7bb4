import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import { figureTables } from '#app/figures/figure-tables.ts';
import { tableText } from '#app/figures/files/table-text.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { FigureNumbers } from '../../document/figure-numbers.ts';
import type { ReportDocument } from '../../document/report-document.ts';
import { landscape } from './word-page.ts';
import { wordSmall } from './word-small.ts';
import { wordTable } from './word-table.ts';

/** Tables of more columns than this are in the CSV files only: they fit no page. */
const mostColumns = 13;

/** The tables behind the figures that the paper draws, for pages that lie on their side. Empty: nothing is drawn. */
export function wordAppendix(
  { sections, figures }: ReportDocument,
  { ofFigure }: FigureNumbers,
): readonly FileChild[] {
  const drawn = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
    ),
  );
  const parts = [...drawn].flatMap((name): readonly FileChild[] => {
    const figure = figures[name]?.value;
    if (!figure) return [];
    const label = ofFigure.get(name)?.label;
    const { finding } = figureWords(figure);
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [new TextRun(label === undefined ? finding : `${label}. ${finding}`)],
      }),
      ...figureTables(figure).flatMap(({ caption, table }): readonly FileChild[] => {
        const [headings = [], ...rows] = tableText(table);
        return [
          new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(caption)] }),
          headings.length > mostColumns
            ? wordSmall('This table has too many columns for a page: it is in the CSV files.')
            : wordTable(headings, rows, {
                numeric: (column) => column > 0,
                shares: headings.map((_, at) => (at === 0 ? 2.2 : 1)),
                textWidth: landscape.textWidth,
              }),
        ];
      }),
    ];
  });
  if (parts.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun('Appendix: the numbers behind the figures')],
    }),
    ...parts,
  ];
}
