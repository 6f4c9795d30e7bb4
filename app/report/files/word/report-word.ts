import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopPosition,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import { figureTables } from '#app/figures/figure-tables.ts';
import { tableText } from '#app/figures/files/table-text.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { formatDate } from '#app/results/format.ts';
import { figureNumbers } from '../../document/figure-numbers.ts';
import type { ReportDocument, ReportHead, Section } from '../../document/report-document.ts';
import type { CheckedReport } from '../../publish/checked-report.ts';
import type { PngPicture } from '../picture-png.ts';
import { boxed, wordBlock, type WordContext } from './word-blocks.ts';
import { wordRun } from './word-run.ts';
import { wordNumbering, wordStyles } from './word-styles.ts';
import { wordTable } from './word-table.ts';

/** 18 mm in twentieths of a point. */
const margin = 1021;

/** Tables of more columns than this are in the CSV files only: they fit no page. */
const mostColumns = 8;

/** Sections that begin a page. */
const newPage: ReadonlySet<Section['id']> = new Set(['summary', 'reach', 'voices']);

/**
 * The report as a Word document to be edited: true headings, lists and tables with header rows, pictures with their alt text,
 * the language and the title set, and the numbers behind the figures at the end.
 *
 * @param pictures by `pictureKey`; a figure without one says in words what it shows
 */
export async function reportWord(
  { document }: CheckedReport,
  pictures: ReadonlyMap<string, PngPicture>,
): Promise<Uint8Array> {
  const { head } = document;
  const context: WordContext = {
    figures: document.figures,
    numbers: figureNumbers(document),
    pictures,
  };
  const file = new Document({
    title: head.title,
    subject: `${head.board}, ${formatDate(head.date)}`,
    description: head.covers,
    creator: 'Evenlode',
    lastModifiedBy: 'Evenlode',
    styles: wordStyles,
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: foot(head) },
        children: [
          ...headParagraphs(head),
          ...document.sections.flatMap((section, index) => sectionOf(section, index, context)),
          ...appendix(document),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function headParagraphs(head: ReportHead): readonly FileChild[] {
  const facts = [
    ['For', head.purpose],
    ['From', head.from],
    ['Covers', head.covers],
    ['Status', head.status],
  ] as const;
  const item = head.agendaItem === '' ? '' : `, agenda item ${head.agendaItem}`;
  return [
    new Paragraph({
      children: [
        wordRun({ text: head.board, bold: true }),
        new TextRun(`\t${formatDate(head.date)}${item}`),
      ],
      tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(head.title)] }),
    ...facts
      .filter(([, value]) => value !== '')
      .map(
        ([term, value]) =>
          new Paragraph({
            spacing: { after: 40 },
            children: [wordRun({ text: `${term}: `, bold: true }), new TextRun(value)],
          }),
      ),
  ];
}

function sectionOf(section: Section, index: number, context: WordContext): readonly FileChild[] {
  return [
    new Paragraph({
      ...(section.id === 'asks' ? boxed : {}),
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: newPage.has(section.id),
      children: [new TextRun(`${index + 1}. ${section.title}`)],
    }),
    ...section.blocks.flatMap((block) => wordBlock(block, context)),
  ];
}

/** The tables behind the figures that the paper draws. */
function appendix({ sections, figures }: ReportDocument): readonly FileChild[] {
  const drawn = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
    ),
  );
  const parts = [...drawn].flatMap((name): FileChild[] => {
    const figure = figures[name]?.value;
    if (!figure) return [];
    const tables = figureTables(figure).filter(({ table }) => table.columns.length < mostColumns);
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [new TextRun(figureWords(figure).finding)],
      }),
      ...(tables.length === 0
        ? [new Paragraph('Its tables have too many columns for a page: see the CSV files.')]
        : []),
      ...tables.flatMap(({ caption, table }): FileChild[] => {
        const [headings = [], ...rows] = tableText(table);
        return [
          new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(caption)] }),
          wordTable(headings, rows, (column) => column > 0),
        ];
      }),
    ];
  });
  if (parts.length === 0) return [];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new TextRun('Appendix: the numbers behind the figures')],
    }),
    ...parts,
  ];
}

function foot({ board, date, isExample }: ReportHead): Footer {
  const words = [board, formatDate(date), ...(isExample ? ['Example data, not a real place'] : [])];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
        children: [
          wordRun({
            children: [
              `${words.join(' · ')}\tPage `,
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
