/** Where a number stands: a figure of the report, the key of one of its tables, a row and a column of it. */
export interface NumberPlace {
  readonly figure: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Words as they stand. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: boolean;
}

/**
 * A number of a figure, named by its place and never by its value: it is written as the figure writes it. `interval` adds its
 * interval; `standing` the word "lower" or "higher" where it is clearly so.
 */
export interface NumberPart extends NumberPlace {
  readonly kind: 'number';
  readonly show?: 'value' | 'interval' | 'size' | 'standing';
  readonly strong?: boolean;
}

export type Part = TextPart | NumberPart;

/** Words with numbers in them. */
export type Parts = readonly Part[];

export function text(words: string): TextPart {
  return { kind: 'text', text: words };
}

export function strong(words: string): TextPart {
  return { kind: 'text', text: words, strong: true };
}

export function number(place: NumberPlace, show?: NumberPart['show']): NumberPart {
  const { figure, table, row, column } = place;
  return { kind: 'number', figure, table, row, column, ...(show === undefined ? {} : { show }) };
}
