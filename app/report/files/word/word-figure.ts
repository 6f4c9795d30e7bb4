import { ImageRun, Paragraph, type FileChild } from 'docx';
import { captionOf } from '#app/figures/files/caption.ts';
import { figureWords } from '#app/figures/words/figure-words.ts';
import type { Block } from '../../document/report-document.ts';
import { forPaper } from '../../render/for-paper.ts';
import { notDrawnWords } from '../../render/not-drawn-words.ts';
import { pictureKey } from '../../render/paper-context.ts';
import type { PngPicture } from '../picture-png.ts';
import type { WordContext } from './word-context.ts';
import { wordFigureHeading } from './word-heading.ts';
import { wordSmall } from './word-small.ts';

/** Pixels of a picture in Word: the text’s width, and a height that leaves room for what introduces it. */
const most = { width: 656, height: 620 } as const;

/** A figure of the report: what it finds, the picture with its words for those who listen, and its source. */
export function wordFigure(
  block: Extract<Block, { kind: 'figure' }>,
  { figures, numbers, pictures }: WordContext,
): readonly FileChild[] {
  const released = figures[block.figure];
  if (!released) return [];
  const caption = captionOf(released);
  const drawn = forPaper(released.value, block.part);
  const { finding } = figureWords(released.value);
  const { alt } = figureWords(drawn.figure);
  const picture = pictures.get(pictureKey(block.figure, block.part));
  const named = numbers.ofBlock.get(block);
  return [
    wordFigureHeading(caption.title, named?.anchor),
    wordSmall(caption.subtitle, true),
    picture
      ? new Paragraph({
          style: 'Picture',
          keepNext: true,
          children: [
            new ImageRun({
              type: 'png',
              data: picture.data,
              transformation: sizeOf(picture),
              altText: { name: named?.label ?? '', title: finding, description: alt },
            }),
          ],
        })
      : wordSmall(alt, true),
    wordSmall(
      sourceLine(named?.label, caption.source, [
        ...notDrawnWords(drawn.notDrawn),
        ...caption.notes,
        ...caption.symbols,
      ]),
    ),
  ];
}

function sizeOf({ width, height }: PngPicture): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** "Figure 3. Source: feedback file." and what else must be said of it. */
export function sourceLine(
  label: string | undefined,
  source: string | undefined,
  notes: readonly string[],
): string {
  return [
    ...(label === undefined ? [] : [`${label}.`]),
    ...(source === undefined ? [] : [`Source: ${source}.`]),
    ...notes,
  ].join(' ');
}
