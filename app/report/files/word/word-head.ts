import {
  BorderStyle,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { formatDate } from '#app/results/format.ts';
import type { ReportHead } from '../../document/report-document.ts';
import { portrait, type WordPage } from './word-page.ts';
import { wordRun } from './word-run.ts';

/** The Board and the date over a rule, the title, and whom the paper is for. */
export function wordHead(head: ReportHead): readonly Paragraph[] {
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
      tabStops: [{ type: TabStopType.RIGHT, position: portrait.textWidth }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: '141C20', space: 6 } },
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(head.title)] }),
    ...facts
      .filter(([, value]) => value !== '')
      .map(
        ([term, value]) =>
          new Paragraph({
            style: 'Fact',
            children: [wordRun({ text: `${term}\t`, color: '46565E' }), new TextRun(value)],
          }),
      ),
  ];
}

/** The running foot: the Board, the date, and the page at the right. */
export function wordFoot({ board, date, isExample }: ReportHead, page: WordPage): Footer {
  const words = [board, formatDate(date), ...(isExample ? ['Example data, not a real place'] : [])];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
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
