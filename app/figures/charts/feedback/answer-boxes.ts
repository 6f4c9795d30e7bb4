import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { palette } from '../../palette.ts';
import { textWidth } from '../text-width.ts';

/** `hatched`: answers against, which would look like those in favour in grey. `hidden`: nobody may know what is in it. */
export type BoxLook = 'plain' | 'hatched' | 'hidden';

/** A stretch of a bar or a swatch of the key, in pixels. */
export interface AnswerBox {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
  readonly look: BoxLook;
  /** What will stand in the middle of it; empty: nothing. */
  readonly text: string;
}

const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' } as const;
const spacing = 6;

/** Boxes, told apart by more than colour: slanted lines clear of the text, and a broken line around what is hidden. */
export function answerBoxes(boxes: readonly AnswerBox[], fontSize: number): readonly Markish[] {
  const looking = (...looks: readonly BoxLook[]) =>
    boxes.filter(({ look }) => looks.includes(look));
  const written = looking('hatched').filter(({ text }) => text !== '');
  const half = ({ text }: AnswerBox) => textWidth(text, fontSize) / 2 + 2;
  return [
    Plot.rect(looking('plain', 'hatched'), {
      ...edges,
      fill: 'fill',
      stroke: palette.mid,
      strokeWidth: 0.75,
    }),
    Plot.rect(looking('hidden'), {
      ...edges,
      fill: 'fill',
      stroke: palette.mid,
      strokeDasharray: '3 2',
    }),
    Plot.link(looking('hatched').flatMap(linesOver), {
      ...edges,
      stroke: palette.paper,
      strokeWidth: 1.25,
    }),
    Plot.rect(written, {
      x1: (box: AnswerBox) => (box.x1 + box.x2) / 2 - half(box),
      x2: (box: AnswerBox) => (box.x1 + box.x2) / 2 + half(box),
      y1: ({ y1, y2 }: AnswerBox) => (y1 + y2) / 2 - 9,
      y2: ({ y1, y2 }: AnswerBox) => (y1 + y2) / 2 + 9,
      fill: 'fill',
    }),
  ];
}

interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Lines that rise to the right, each cut where the box ends. */
function linesOver({ x1, x2, y1, y2 }: AnswerBox): readonly Line[] {
  const height = y2 - y1;
  const count = Math.ceil((x2 - x1 + height) / spacing);
  return Array.from({ length: count }, (_, k) => {
    const foot = x1 - height + (k + 0.5) * spacing;
    const from = Math.max(foot, x1);
    const to = Math.min(foot + height, x2);
    return { x1: from, y1: y2 - (from - foot), x2: to, y2: y2 - (to - foot) };
  }).filter((line) => line.x2 > line.x1);
}
