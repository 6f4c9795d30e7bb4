export interface CsvStyle {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** Quotes every cell, not only those that need it. */
  readonly quoteAll: boolean;
  readonly endsWithNewline: boolean;
}

/** Writes CSV as RFC 4180 says, by rules of its own: nothing is shared with the reader under test. */
export function writeCsv(rows: readonly (readonly string[])[], style: CsvStyle): string {
  const { delimiter, newline, quoteAll, endsWithNewline } = style;
  const lines = rows.map((row) =>
    row
      .map((cell) => {
        const special = [delimiter, '"', '\n', '\r'].some((mark) => cell.includes(mark));
        return quoteAll || special ? '"' + cell.split('"').join('""') + '"' : cell;
      })
      .join(delimiter),
  );
  return lines.join(newline) + (endsWithNewline ? newline : '');
}
