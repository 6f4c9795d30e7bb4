import {
  Bookmark,
  Document,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
} from 'docx';
import { formatDate } from '#app/results/format.ts';
import { figureNumbers } from '../../document/figure-numbers.ts';
import type { ReportHead, Section } from '../../document/report-document.ts';
import type { CheckedReport } from '../../publish/checked-report.ts';
import { beginsPage } from '../../render/begins-page.ts';
import type { PngPicture } from '../picture-png.ts';
import { wordAppendix } from './word-appendix.ts';
import { boxed, wordBlock } from './word-blocks.ts';
import type { WordContext } from './word-context.ts';
import { wordFoot, wordHead } from './word-head.ts';
import { bookmarkId } from './word-heading.ts';
import { landscape, pageMargin, portrait, type WordPage } from './word-page.ts';
import { wordNumbering, wordStyles } from './word-styles.ts';

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
  const numbers = figureNumbers(document);
  const context: WordContext = { figures: document.figures, numbers, pictures };
  const appendix = wordAppendix(document, numbers);
  const file = new Document({
    title: head.title,
    subject: `${head.board}, ${formatDate(head.date)}`,
    description: head.covers,
    creator: 'Evenlode',
    lastModifiedBy: 'Evenlode',
    compatibility: { version: 15 },
    styles: wordStyles,
    numbering: wordNumbering,
    sections: [
      pages(head, portrait, [
        ...wordHead(head),
        ...document.sections.flatMap((section, index) => sectionOf(section, index, context)),
      ]),
      ...(appendix.length === 0 ? [] : [pages(head, landscape, appendix)]),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function pages(head: ReportHead, page: WordPage, children: readonly FileChild[]): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          ...page.size,
          orientation: page.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: pageMargin,
      },
    },
    footers: { default: wordFoot(head, page) },
    children,
  };
}

function sectionOf(section: Section, index: number, context: WordContext): readonly FileChild[] {
  return [
    new Paragraph({
      ...(section.id === 'asks' ? boxed : {}),
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: beginsPage(section.id),
      children: [
        new Bookmark({
          id: bookmarkId(`section-${section.id}`),
          children: [new TextRun(`${index + 1}. ${section.title}`)],
        }),
      ],
    }),
    ...section.blocks.flatMap((block) => wordBlock(block, context)),
  ];
}
