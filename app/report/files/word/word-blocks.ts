import {
  BorderStyle,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { partsText } from '../../document/part-text.ts';
import { quotesTitle, type Block, type Item } from '../../document/report-document.ts';
import type { WordContext } from './word-context.ts';
import { wordFigure } from './word-figure.ts';
import { bookmarkId, wordFigureHeading } from './word-heading.ts';
import { wordPaperTable, wordShort } from './word-paper-table.ts';
import { wordRun } from './word-run.ts';
import { wordSmall } from './word-small.ts';
import { wordTable } from './word-table.ts';
import { wordRuns } from './word-words.ts';

/** A block of the report as Word paragraphs and tables. */
export function wordBlock(block: Block, context: WordContext): readonly FileChild[] {
  const { figures } = context;
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: childrenOf(block.item, context) })];
    case 'note':
      return [new Paragraph({ style: 'Small', children: childrenOf(block.item, context) })];
    case 'messages':
    case 'bullets':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.kind, level: 0 },
            children: childrenOf(item, context),
          }),
      );
    case 'asks':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...boxed,
            numbering: { reference: 'asks', level: 0 },
            children: childrenOf(item, context),
          }),
      );
    case 'cards':
      return [
        wordTable(
          block.cards.map(({ label }) => partsText(figures, label)),
          [block.cards.map(({ number }) => wordRuns(figures, number))],
          { style: 'Number' },
        ),
      ];
    case 'figure':
      return wordFigure(block, context);
    case 'short':
      return wordShort(block, context);
    case 'table':
      return wordPaperTable(block, context);
    case 'quotes':
      return [
        wordFigureHeading(quotesTitle, undefined),
        ...block.quotes.flatMap(({ text, who }) => [
          new Paragraph({
            style: 'QuoteText',
            children: [new TextRun(`“${text.replaceAll(/^[“"]|[”"]$/g, '')}”`)],
          }),
          wordSmall(who),
        ]),
      ];
    case 'terms':
      return [
        wordTable(
          ['Sign or word', 'What it means'],
          block.terms.map(({ term, meaning }) => [term, meaning]),
          { shares: [2, 7] },
        ),
        new Paragraph({ style: 'Small', text: '' }),
      ];
  }
}

const line = { style: BorderStyle.SINGLE, size: 12, color: '14697F', space: 8 } as const;

/** Paragraphs that follow one another stand in one frame where frame and indents are the same. */
export const boxed: IParagraphOptions = {
  border: { top: line, bottom: line, left: line, right: line },
  indent: { left: 640, hanging: 460, right: 180 },
  keepLines: true,
};

function childrenOf({ parts, figure }: Item, { figures, numbers }: WordContext): ParagraphChild[] {
  const seen = figure === undefined ? undefined : numbers.ofFigure.get(figure);
  return [
    ...wordRuns(figures, parts),
    ...(seen
      ? [
          new TextRun(' '),
          new InternalHyperlink({
            anchor: bookmarkId(seen.anchor),
            children: [wordRun({ text: `(${seen.label})`, color: '0F5B70' })],
          }),
        ]
      : []),
  ];
}
