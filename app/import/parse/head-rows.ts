import type { Delimiter } from './delimiter.ts';
import { RecordParser } from './record-parser.ts';
import type { TextHead } from './text-head.ts';
import type { TextShape } from './text-shape.ts';

const charactersParsed = 128 * 1024;
const rowsKept = 80;

/** The first whole records of a text as one delimiter cuts them, at most 80. */
export function headRows(
  { head, isWhole }: TextHead,
  { newline, start }: TextShape,
  delimiter: Delimiter,
): readonly (readonly string[])[] {
  const end = start + charactersParsed;
  const parser = new RecordParser({ delimiter, newline, start });
  const { rows } = parser.push(head.slice(start, end), isWhole && end >= head.length);
  return rows.slice(0, rowsKept).strings();
}
