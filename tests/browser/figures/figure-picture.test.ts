import { describe, expect, test } from 'vitest';
import { figurePng } from '#app/figures/files/figure-png.ts';
import { figureSvg } from '#app/figures/files/figure-svg.ts';
import type { Figure } from '#app/results/figure.ts';
import * as examples from '#tests/figures/example-figures.ts';
import * as hiddenFigures from '#tests/figures/hidden-figures.ts';
import { releasedExample } from '#tests/figures/released-example.ts';

const figures: readonly (readonly [string, Figure])[] = [
  ['headline', examples.headline],
  ['before and after', examples.beforeAfter],
  ['average change', examples.averageChange],
  ['reliable change', examples.reliableChange],
  ['who is missing', examples.whoIsMissing],
  ['headline, hidden', hiddenFigures.headlineHidden],
  ['average change, hidden', hiddenFigures.averageChangeHidden],
];

function pictureText(figure: Figure): string {
  const svg = figureSvg(releasedExample(figure), { width: 960, document });
  return Array.from(svg.querySelectorAll('tspan, text'), (text) => text.textContent).join(' ');
}

/** Share of the pixels that are not paper. */
async function inked(png: Blob): Promise<number> {
  const bitmap = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let dark = 0;
  for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 200) dark += 1;
  return dark / (data.length / 4);
}

describe.each(figures)('%s', (_, figure) => {
  test('carries source, population and rule in the picture', () => {
    const text = pictureText(figure);
    expect(text).toContain(`Source: ${figure.source}.`);
    expect(text).toContain('Young people who completed support.');
    expect(text).toContain('Counts of 1 to 7 are hidden');
  });

  test('is a PNG of 1,920 pixels across with something drawn on it', async () => {
    const png = await figurePng(releasedExample(figure));
    expect(png.type).toBe('image/png');
    expect((await createImageBitmap(png)).width).toBe(1920);
    expect(await inked(png)).toBeGreaterThan(0.01);
  });
});

test('the title and n are those of the released figure, not of the screen', () => {
  const text = pictureText(examples.whoIsMissing);
  expect(text).toContain('410 of 655');
  expect(text).not.toContain('412');
});

test('no dot stands for a young person in a picture that leaves', () => {
  const svg = figureSvg(releasedExample(examples.reliableChange), { width: 960, document });
  expect(svg.querySelectorAll('circle')).toHaveLength(0);
});

test('an SVG stands alone: no style sheet, no address, a title and a description', () => {
  const svg = figureSvg(releasedExample(examples.averageChange), { width: 960, document });
  const text = new XMLSerializer().serializeToString(svg);
  expect(svg.querySelector('title')?.textContent).toContain('Scores rose by 1.8 points');
  expect(svg.querySelector('desc')?.textContent).toContain('Aged 11 to 13');
  expect(text.replaceAll('http://www.w3.org/', '')).not.toContain('http');
  expect(
    new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'),
  ).toBeNull();
});
