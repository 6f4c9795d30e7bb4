import { inflateSync } from 'node:zlib';

/** A piece of text on a page of a PDF. `x` and `y` are points from the top left; `size` is the height of its type in points. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
}

type Matrix = readonly [number, number, number, number, number, number];
type Letters = ReadonlyMap<number, string>;

/** The pages of a PDF as Chromium writes it: every piece of text, where it stands and how large it is. */
export function pdfPages(pdf: Buffer): readonly PrintedPage[] {
  const file = pdf.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n?([^]*?)endobj/g)].map(
      ([, id = '', body = '']) => [Number(id), body] as const,
    ),
  );
  const object = (id: string | undefined) => objects.get(Number(id)) ?? '';
  const tree = [...objects.values()].filter((body) => body.includes('/Type /Pages'));
  const root = tree.find((body) => !body.includes('/Parent')) ?? '';
  return leavesUnder(root, object).map((page) => {
    const [, , width = 0, height = 0] = numbersIn(/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1]);
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', id]) => [name, lettersOf(object(id), object)] as const,
      ),
    );
    const content = streamOf(object(/\/Contents (\d+)/.exec(page)?.[1]));
    return { width, height, texts: textsOf(content, fonts, height) };
  });
}

/** The words of a page, in the order of its content. */
export function wordsOf({ texts }: PrintedPage): string {
  return texts.map(({ text }) => text).join('');
}

function leavesUnder(node: string, object: (id: string) => string): readonly string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => leavesUnder(object(id), object));
}

function streamOf(body: string): string {
  const from = body.indexOf('stream') + 'stream'.length;
  const bytes = body.slice(from, body.lastIndexOf('endstream')).replace(/^\r?\n/, '');
  return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
}

/** Which letter each code of a font stands for. */
function lettersOf(font: string, object: (id: string) => string): Letters {
  const map = /\/ToUnicode (\d+)/.exec(font)?.[1];
  if (map === undefined) return new Map();
  const letters = new Map<number, string>();
  for (const [, block = '', kind] of streamOf(object(map)).matchAll(
    /beginbf(?:char|range)\n([^]*?)endbf(char|range)/g,
  )) {
    for (const line of block.trim().split('\n')) {
      const [from = 0, to = 0, last = 0] = [...line.matchAll(/<([0-9A-Fa-f]+)>/g)].map(
        ([, hex = '']) => Number.parseInt(hex, 16),
      );
      if (kind === 'char') letters.set(from, String.fromCodePoint(to));
      else for (let at = from; at <= to; at += 1) letters.set(at, letter(last + at - from));
    }
  }
  return letters;
}

const letter = (code: number) => String.fromCodePoint(code);

function textsOf(
  content: string,
  fonts: ReadonlyMap<string, Letters>,
  pageHeight: number,
): readonly PrintedText[] {
  const texts: PrintedText[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = matrix;
  let size = 0;
  let letters: Letters = new Map();
  for (const [, operands = '', operator] of content.matchAll(
    /((?:[^\s]+\s+)*?)(q|Q|cm|BT|Tf|Tm|Td|Tj)(?=\s|$)/g,
  )) {
    const numbers = numbersIn(operands);
    if (operator === 'q') kept.push(matrix);
    if (operator === 'Q') matrix = kept.pop() ?? matrix;
    if (operator === 'cm') matrix = times(lastSix(numbers), matrix);
    if (operator === 'BT') line = [1, 0, 0, 1, 0, 0];
    if (operator === 'Tm') line = lastSix(numbers);
    if (operator === 'Td')
      line = times([1, 0, 0, 1, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0], line);
    if (operator === 'Tf') {
      letters = fonts.get(/\/(F\d+)/.exec(operands)?.[1] ?? '') ?? new Map<number, string>();
      size = numbers.at(-1) ?? 0;
    }
    if (operator === 'Tj') {
      const hex = /<([0-9A-Fa-f]*)>/.exec(operands)?.[1] ?? '';
      const codes = hex.match(/../g) ?? [];
      const [a, b, , , x, y] = times(line, matrix);
      texts.push({
        text: codes.map((code) => letters.get(Number.parseInt(code, 16)) ?? '?').join(''),
        x,
        y: pageHeight - y,
        size: size * Math.hypot(a, b),
      });
    }
  }
  return texts;
}

const numbersIn = (text = ''): readonly number[] =>
  (text.match(/(?<![\w/<])-?(?:\d+\.?\d*|\.\d+)(?![\w>])/g) ?? []).map(Number);

function lastSix(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.slice(-6);
  return [a, b, c, d, e, f];
}

/** What comes of doing `first` and then `next`. */
function times(first: Matrix, next: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = next;
  return [
    a * g + b * i,
    a * h + b * j,
    c * g + d * i,
    c * h + d * j,
    e * g + f * i + k,
    e * h + f * j + l,
  ];
}
