import { textWidth } from './text-width.ts';

const gap = 16;
const swatchRoom = 16;

/** Where one label of a key stands: pixels from the left, and which line. */
export interface PlacedLabel {
  readonly text: string;
  readonly fill: string;
  readonly x: number;
  readonly line: number;
}

/** Sets labels with colour swatches side by side and starts a new line when the width is used up. */
export function flowLabels(
  labels: readonly { readonly text: string; readonly fill: string }[],
  width: number,
  fontSize: number,
): readonly PlacedLabel[] {
  let x = 0;
  let line = 0;
  return labels.map(({ text, fill }) => {
    const needed = swatchRoom + textWidth(text, fontSize, true);
    if (x > 0 && x + needed > width) {
      x = 0;
      line += 1;
    }
    const placed = { text, fill, x, line };
    x += needed + gap;
    return placed;
  });
}
