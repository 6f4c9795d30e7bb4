import Papa from 'papaparse';

export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** Where the first record begins, past a "sep=;" line, which spreadsheets neither show nor number. */
  readonly start: number;
}

export const delimiters = [',', ';', '\t', '|'] as const;

const separatorLine = /^sep=(.)(?:\r\n|\n|\r|$)/i;
const sampleRows = 10;

/**
 * How the text is cut into cells, judged from its beginning. The delimiter under which `score` of the
 * header cells is highest wins; where none scores, the one that cuts the first rows most evenly.
 */
export function chooseDialect(head: string, score: (cells: readonly string[]) => number): Dialect {
  const newline = chooseNewline(head);
  const separator = separatorLine.exec(head);
  if (separator?.[1] !== undefined) {
    return { delimiter: separator[1], newline, start: separator[0].length };
  }
  const ranked = delimiters
    .map((delimiter) => ({ delimiter, points: score(headerCells(head, delimiter, newline)) }))
    .sort((one, other) => other.points - one.points);
  const best = ranked[0];
  const next = ranked[1];
  const isClear = best !== undefined && best.points > (next?.points ?? 0);
  return { delimiter: isClear ? best.delimiter : evenest(head, newline), newline, start: 0 };
}

/** A line feed ends a line unless the text has none outside quotes and has carriage returns there. */
function chooseNewline(head: string): '\n' | '\r' {
  const outsideQuotes = head.replace(/"[^"]*"/g, '');
  return !outsideQuotes.includes('\n') && outsideQuotes.includes('\r') ? '\r' : '\n';
}

function headerCells(head: string, delimiter: string, newline: string): readonly string[] {
  const { data } = Papa.parse<string[]>(head, {
    delimiter,
    newline: newline === '\r' ? '\r' : '\n',
    preview: 1,
    skipEmptyLines: 'greedy',
  });
  return data[0] ?? [];
}

function evenest(head: string, newline: '\n' | '\r'): string {
  const { meta } = Papa.parse<string[]>(head, {
    delimitersToGuess: [...delimiters],
    newline,
    preview: sampleRows,
    skipEmptyLines: 'greedy',
  });
  return meta.delimiter;
}
