import { delimiters, type Delimiter } from './delimiter.ts';

/** What the beginning of a text says of its lines, whatever stands between the cells. */
export interface TextShape {
  readonly newline: '\n' | '\r';
  /** Where the first record begins, past a "sep=;" line, which spreadsheets neither show nor number. */
  readonly start: number;
  /** What a "sep=;" line names, if it is a delimiter that we know. */
  readonly separator: Delimiter | null;
}

const separatorLine = /^sep=(.)(?:\r\n|\n|\r|$)/i;

export function textShape(head: string): TextShape {
  const line = separatorLine.exec(head);
  return {
    newline: chooseNewline(head),
    start: line?.[0].length ?? 0,
    separator: delimiters.find((each) => each === line?.[1]) ?? null,
  };
}

/** A line feed ends a line unless the text has none outside quotes and has carriage returns there. */
function chooseNewline(head: string): '\n' | '\r' {
  const outsideQuotes = head.replace(/"[^"]*"/g, '');
  return !outsideQuotes.includes('\n') && outsideQuotes.includes('\r') ? '\r' : '\n';
}
