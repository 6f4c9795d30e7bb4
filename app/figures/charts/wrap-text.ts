import { textWidth } from './text-width.ts';

/** Breaks text into lines of about `width` pixels, at spaces. A word longer than a line stays whole. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  bold = false,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, fontSize, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
