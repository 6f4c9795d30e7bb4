import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TextRun,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { captionOf } from '#app/figures/files/caption.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { FigureNumbers } from '../../document/figure-numbers.ts';
import { partsText } from '../../document/part-text.ts';
import type { Parts } from '../../document/part.ts';
import type { Block, Item, ReportFigures } from '../../document/report-document.ts';
import { symbolsIn } from '../../document/symbols-in.ts';
import { forPaper } from '../../render/for-paper.ts';
import { notDrawnWords } from '../../render/not-drawn-words.ts';
import { pictureKey } from '../../render/paper-context.ts';
import type { PngPicture } from '../picture-png.ts';
import { wordTable } from './word-table.ts';
import { wordRun } from './word-run.ts';
import { wordRuns } from './word-words.ts';

/** What blocks need besides themselves. */
export interface WordContext {
  readonly figures: ReportFigures;
  readonly numbers: FigureNumbers;
  readonly pictures: ReadonlyMap<string, PngPicture>;
}

/** A block of the report as Word paragraphs and tables. */
export function wordBlock(block: Block, context: WordContext): readonly FileChild[] {
  const { figures } = context;
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.item, context) })];
    case 'note':
      return [new Paragraph({ style: 'Small', children: runsOf(block.item, context) })];
    case 'messages':
    case 'bullets':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.kind, level: 0 },
            children: runsOf(item, context),
          }),
      );
    case 'asks':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...boxed,
            numbering: { reference: 'asks', level: 0 },
            children: runsOf(item, context),
          }),
      );
    case 'cards':
      return block.cards.map(
        ({ number, label }) =>
          new Paragraph({
            spacing: { after: 40 },
            children: [
              wordRun({ text: partsText(figures, number), bold: true, size: 40 }),
              wordRun({ text: '  ' }),
              ...wordRuns(figures, label),
            ],
          }),
      );
    case 'figure':
      return figureBlock(block, context);
    case 'short':
      return shortBlock(block, context);
    case 'table':
      return tableBlock(block, context);
    case 'quotes':
      return block.quotes.flatMap(({ text, who }) => [
        new Paragraph({
          style: 'QuoteText',
          children: [new TextRun(`“${text.replaceAll(/^[“"]|[”"]$/g, '')}”`)],
        }),
        new Paragraph({ style: 'Small', children: [new TextRun(who)] }),
      ]);
    case 'terms':
      return [
        wordTable(
          ['Sign or word', 'What it means'],
          block.terms.map(({ term, meaning }) => [term, meaning]),
          () => false,
        ),
        new Paragraph({ text: '' }),
      ];
  }
}

const line = { style: BorderStyle.SINGLE, size: 12, color: '14697F', space: 8 } as const;

/** Paragraphs that follow one another with the same frame stand in one frame. */
export const boxed: IParagraphOptions = {
  border: { top: line, bottom: line, left: line, right: line },
  keepLines: true,
};

function runsOf({ parts, figure }: Item, { figures, numbers }: WordContext): TextRun[] {
  const seen = figure === undefined ? undefined : numbers.ofFigure.get(figure);
  return [
    ...wordRuns(figures, parts),
    ...(seen ? [wordRun({ text: ` (${seen.label})`, color: '46565E' })] : []),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });
}

function small(text: string, keepNext = false): Paragraph {
  return new Paragraph({ style: 'Small', keepNext, children: [new TextRun(text)] });
}

/** Pixels of a picture in Word, so that it fills the text’s width. */
const pictureWidth = 656;

function figureBlock(
  block: Extract<Block, { kind: 'figure' }>,
  { figures, numbers, pictures }: WordContext,
): readonly FileChild[] {
  const released = figures[block.figure];
  if (!released) return [];
  const caption = captionOf(released);
  const drawn = forPaper(released.value, block.part);
  const words = { ...figureWords(released.value), alt: figureWords(drawn.figure).alt };
  const picture = pictures.get(pictureKey(block.figure, block.part));
  const label = numbers.ofBlock.get(block)?.label ?? '';
  return [
    heading(caption.title),
    small(caption.subtitle, true),
    ...(picture
      ? [
          new Paragraph({
            keepNext: true,
            children: [
              new ImageRun({
                type: 'png',
                data: picture.data,
                transformation: {
                  width: pictureWidth,
                  height: Math.round((picture.height * pictureWidth) / picture.width),
                },
                altText: { name: label, title: words.finding, description: words.alt },
              }),
            ],
          }),
        ]
      : [small(words.alt, true)]),
    small(
      sourceLine(label, caption.source, [
        ...notDrawnWords(drawn.notDrawn),
        ...caption.notes,
        ...caption.symbols,
      ]),
    ),
  ];
}

function shortBlock(
  block: Extract<Block, { kind: 'short' }>,
  { figures, numbers }: WordContext,
): readonly FileChild[] {
  const hasDetail = block.rows.some(({ detail }) => detail.length > 0);
  const headings =
    block.look === 'gaps' ? ['Group', 'Points', 'Step'] : ['', 'Share', 'Young people'];
  const label = numbers.ofBlock.get(block)?.label ?? '';
  return [
    heading(partsText(figures, block.title)),
    small(partsText(figures, block.subtitle), true),
    ...(block.rows.length === 0
      ? []
      : [
          wordTable(
            hasDetail ? named(headings) : named(headings).slice(0, 2),
            block.rows.map(({ label: name, number, detail }) => [
              name,
              wordRuns(figures, [{ ...number, strong: true }]),
              ...(hasDetail ? [wordRuns(figures, detail)] : []),
            ]),
            (column) => column === 1,
          ),
        ]),
    small(sourceLine(label, figures[block.figure]?.value.source ?? '', [])),
  ];
}

/** A header row has a word in every cell, so that nobody who listens meets an empty one. */
function named(headings: readonly string[]): readonly string[] {
  return headings.map((text) => (text === '' ? 'What' : text));
}

function tableBlock(
  block: Extract<Block, { kind: 'table' }>,
  { figures, numbers }: WordContext,
): readonly FileChild[] {
  const { title, subtitle, table } = block;
  const label = numbers.ofBlock.get(block)?.label ?? '';
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
  return [
    ...(title === '' ? [] : [heading(title), small(subtitle, true)]),
    small([label, table.caption].filter(Boolean).join('. '), true),
    wordTable(
      table.headings,
      table.rows.map((cells, row) => cells.map((parts) => runs(parts, row))),
      isNumber,
    ),
    ...(source === undefined
      ? [new Paragraph({ text: '' })]
      : [small([...symbolsIn(figures, table.rows.flat()), `Source: ${source}.`].join(' '))]),
  ];
}

function sourceLine(label: string, source: string, notes: readonly string[]): string {
  return [`${label}.`, `Source: ${source}.`, ...notes].join(' ');
}
