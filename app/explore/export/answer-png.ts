import { embeddedFont } from '#app/figures/files/embedded-font.ts';
import { palette } from '#app/figures/palette.ts';
import type { Released } from '#app/results/released.ts';
import { quickChart } from '../chart/quick-chart.ts';
import type { ChartChoice } from '../notebook/notebook.ts';
import type { Answer } from '../output-check/answer.ts';
import type { CheckedAnswer } from '../output-check/release-answer.ts';
import type { Receipt } from './receipt.ts';

const WIDTH = 960;
const MARGIN = 32;
const SVG = 'http://www.w3.org/2000/svg';

/** The chart of a checked answer as a PNG twice its size, with its title, its rule and its fingerprint in the picture. */
export async function answerPng(
  released: Released<CheckedAnswer>,
  choice: ChartChoice,
  receipt: Receipt,
): Promise<Blob> {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await embeddedFont();
  picture.append(style);
  let y = MARGIN + 18;
  const write = (words: string, size: number, weight: number, colour: string): void => {
    const text = document.createElementNS(SVG, 'text');
    const looks = {
      x: MARGIN,
      y,
      'font-size': size,
      'font-weight': weight,
      fill: colour,
      'font-family': 'Inter Variable, Arial, sans-serif',
    };
    for (const [name, value] of Object.entries(looks)) text.setAttribute(name, String(value));
    text.textContent = words;
    picture.append(text);
    y += size * 1.5;
  };
  write(receipt.name, 22, 640, palette.ink);
  write(`${choice.show.join(' and ')}, by ${choice.rows}`, 14, 400, palette.ink2);
  y += 8;
  const charts = quickChart(shown(released.value), choice, { width: WIDTH - 2 * MARGIN });
  let x = MARGIN;
  let bottom = y;
  for (const panel of charts.children) {
    const title = document.createElementNS(SVG, 'text');
    const svg = panel.querySelector('svg');
    const height = Number(svg?.getAttribute('height') ?? 0);
    const left = Number.parseFloat(panel.querySelector('p')?.style.marginLeft ?? '0');
    for (const [name, value] of Object.entries({
      x: x + left,
      y: y + 12,
      'font-size': 13,
      fill: palette.ink2,
      'font-family': 'Inter Variable, Arial, sans-serif',
    }))
      title.setAttribute(name, String(value));
    title.textContent = panel.querySelector('p')?.textContent ?? '';
    picture.append(title);
    if (!svg) continue;
    svg.setAttribute('x', String(x));
    svg.setAttribute('y', String(y + 22));
    svg.setAttribute('style', 'font-family: Inter Variable, Arial, sans-serif; font-size: 13px');
    picture.append(svg);
    x += Number(svg.getAttribute('width') ?? 0);
    bottom = Math.max(bottom, y + 22 + height);
  }
  y = bottom + 34;
  write(
    `Disclosure rule: ${receipt.rule}. ${receipt.hidden} numbers hidden.`,
    12,
    400,
    palette.ink3,
  );
  write(
    `Of about ${receipt.youngPeople} young people who agreed to research. Input ${receipt.inputFingerprint.slice(0, 12)}, ${receipt.version}.`,
    12,
    400,
    palette.ink3,
  );
  const height = y + MARGIN - 12;
  for (const [name, value] of Object.entries({
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
  }))
    picture.setAttribute(name, String(value));
  return drawn(new XMLSerializer().serializeToString(picture), WIDTH, height);
}

function shown({ columns, rows, hidden }: CheckedAnswer): Answer {
  return {
    columns,
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => (hidden[row]?.[column] ? { hidden: true, was: null } : cell)),
    ),
  };
}

async function drawn(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = Math.ceil(height * 2);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser gives no canvas to draw on');
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture came out empty'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
