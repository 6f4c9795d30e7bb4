import type { Markish } from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { isNarrow, type ChartOptions } from '../chart-options.ts';
import { pixelPlot, placedTexts, type PlacedText } from '../equity/pixel-plot.ts';
import { flowLabels, type PlacedLabel } from '../flow-labels.ts';
import { textWidth } from '../text-width.ts';
import { wrapText } from '../wrap-text.ts';
import { answerBoxes, type AnswerBox, type BoxLook } from './answer-boxes.ts';

/** One stretch of a bar. `n` null: hidden, and drawn as part of one blank stretch. */
export interface BarPart {
  readonly code: string;
  readonly n: number | null;
}

/** One bar of the answers to one question. */
export interface AnswerBar {
  readonly key: string;
  readonly label: string;
  /** null: the number of answers is hidden, and there is no bar. */
  readonly of: number | null;
  readonly parts: readonly BarPart[];
  /** What is said at the right: the share positive, and of how many. */
  readonly value: string;
  readonly detail: string;
}

export interface AnswerBarsSpec {
  readonly bars: readonly AnswerBar[];
  /** In the order of the bar, with the words of the key. */
  readonly answers: readonly {
    readonly code: string;
    readonly label: string;
    readonly fill: string;
    readonly ink: string;
    /** Slanted lines over the fill: answers against, which would look like those in favour in grey. */
    readonly hatched: boolean;
  }[];
  /** Over the numbers at the right: "Positive". */
  readonly valueHeading: string;
}

const barHeight = 24;
const keyLine = 22;
const labelSize = 14;
const labelLine = 18;
const percentSize = 13;

/** Bars of equal length, each split by answer, with a key above and the share positive at the right. */
export function answerBars(spec: AnswerBarsSpec, options: ChartOptions): SVGSVGElement {
  const { width } = options;
  const narrow = isNarrow(options);
  const hides = spec.bars.some(({ of, parts }) => of !== null && parts.some(({ n }) => n === null));
  const looks: readonly BoxLook[] = [
    ...spec.answers.map(({ hatched }) => (hatched ? 'hatched' : 'plain')),
    'hidden',
  ];
  const hiddenKey = hides ? [{ text: '[c] hidden', fill: palette.paper }] : [];
  const key = flowLabels(
    [...spec.answers.map(({ label, fill }) => ({ text: label, fill })), ...hiddenKey],
    width,
    13,
  );
  const keyHeight = keyLine * (1 + Math.max(0, ...key.map(({ line }) => line)));
  const details = Math.max(...spec.bars.map(({ detail }) => textWidth(detail, 13)));
  const right = narrow ? 0 : Math.max(52 + details, textWidth(spec.valueHeading, 13)) + 8;
  const left = narrow ? 0 : Math.min(400, Math.round(width * 0.36));
  const labelRoom = narrow ? width - details - 60 : left - 20;
  let y = keyHeight + (narrow ? 10 : 30);
  const placed = spec.bars.map((bar) => {
    const lines = wrapText(bar.label, labelRoom, labelSize);
    const top = y;
    const height = narrow
      ? lines.length * labelLine + barHeight + 22
      : Math.max(barHeight + 16, lines.length * labelLine + 14);
    y += height;
    const middle = narrow ? top + lines.length * labelLine + 4 + barHeight / 2 : top + height / 2;
    return { bar, lines, top, middle };
  });
  const x1 = left;
  const x2 = width - right;
  const segments = placed.flatMap(({ bar, middle }) => segmentsOf(bar, spec, middle, x1, x2));
  const texts = placed.flatMap(({ bar, lines, top, middle }): PlacedText[] => {
    const valueY = narrow ? top + labelLine / 2 : middle;
    return [
      ...lines.map((text, index) => ({
        x: 0,
        y: narrow
          ? top + labelLine / 2 + index * labelLine
          : middle + (index - (lines.length - 1) / 2) * labelLine,
        text,
        size: labelSize,
      })),
      {
        x: width - details - 10,
        y: valueY,
        text: bar.value,
        weight: 650,
        anchor: 'end' as const,
      },
      { x: width, y: valueY, text: bar.detail, anchor: 'end' as const, fill: palette.ink2 },
    ];
  });
  const heading: readonly PlacedText[] = narrow
    ? []
    : [
        {
          x: width,
          y: keyHeight + 12,
          text: spec.valueHeading,
          anchor: 'end',
          fill: palette.ink2,
        },
      ];
  return pixelPlot(
    Math.ceil(y),
    [
      ...answerBoxes(
        segments.map((segment) => (hasRoom(segment) ? segment : { ...segment, text: '' })),
        percentSize,
      ),
      ...placedTexts([...texts, ...heading, ...segments.filter(hasRoom).map(inside)]),
      ...swatches(key, looks),
    ],
    options,
  );
}

interface Segment extends AnswerBox {
  readonly ink: string;
}

function segmentsOf(
  bar: AnswerBar,
  { answers }: AnswerBarsSpec,
  middle: number,
  left: number,
  right: number,
): readonly Segment[] {
  const known = bar.parts.reduce((sum, { n }) => sum + (n ?? 0), 0);
  const of = Math.max(bar.of ?? 0, known);
  if (bar.of === null || of === 0) return [];
  const edges = { y1: middle - barHeight / 2, y2: middle + barHeight / 2 };
  const at = (n: number) => left + (n / of) * (right - left);
  const segments: Segment[] = [];
  let from = 0;
  for (const { code, n } of bar.parts) {
    const answer = answers.find((each) => each.code === code);
    if (!answer || n === null || n === 0) continue;
    const text = `${Math.round((n / of) * 100)}%`;
    const { fill, ink, hatched } = answer;
    const look = hatched ? 'hatched' : 'plain';
    segments.push({ ...edges, x1: at(from), x2: at(from + n), fill, ink, text, look });
    from += n;
  }
  if (from < of) {
    const isHidden = bar.parts.some(({ n }) => n === null);
    const blank = {
      fill: palette.paper,
      ink: palette.ink2,
      text: isHidden ? '[c]' : '',
      look: isHidden ? 'hidden' : 'plain',
    } as const;
    segments.push({ ...edges, x1: at(from), x2: at(of), ...blank });
  }
  return segments;
}

/** Whether what is written in a stretch fits into it. */
function hasRoom({ x1, x2, text }: Segment): boolean {
  return text !== '' && x2 - x1 >= textWidth(text, percentSize) + 8;
}

/** The share of a stretch within it. */
function inside({ x1, x2, y1, y2, text, ink }: Segment): PlacedText {
  return {
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
    text,
    size: percentSize,
    anchor: 'middle',
    fill: ink,
  };
}

function swatches(key: readonly PlacedLabel[], looks: readonly BoxLook[]): readonly Markish[] {
  const boxes = key.map(({ x, line, fill }, at): AnswerBox => ({
    x1: x,
    x2: x + 11,
    y1: line * keyLine + 4.5,
    y2: line * keyLine + 15.5,
    fill,
    look: looks[at] ?? 'plain',
    text: '',
  }));
  return [
    ...answerBoxes(boxes, percentSize),
    ...placedTexts(key.map(({ text, x, line }) => ({ x: x + 17, y: line * keyLine + 10, text }))),
  ];
}
