import type { DateOrder } from '#app/import/plan/column-use.ts';
import type { TextEncoding } from '#app/import/decode/text-encoding.ts';
import type { Layout } from '#app/import/survey/layout.ts';

export const encodingWords: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big end first',
  'windows-1252': 'Windows-1252',
  mixed: 'UTF-8 and Windows-1252 mixed',
};

export const delimiterWords: Readonly<Record<Layout['delimiter'], string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright bars',
};

export const dateOrderWords: Readonly<Record<DateOrder, string>> = {
  day_first: 'Day first, 31/12/2025',
  month_first: 'Month first, 12/31/2025',
  year_first: 'Year first, 2025-12-31',
  excel_serial: 'Excel’s day numbers, 46022',
};

/** How the bytes became rows and cells, in a sentence: "UTF-8, cells separated by commas, headings in row 3." */
export function layoutWords({ encoding, delimiter, headerRow, headerRows }: Layout): string {
  const headings =
    headerRows === 1
      ? `headings in row ${headerRow}`
      : `headings in rows ${headerRow} to ${headerRow + headerRows - 1}, joined`;
  return `${encodingWords[encoding]}, cells separated by ${delimiterWords[delimiter]}, ${headings}`;
}

const shortOrders: Readonly<Record<DateOrder, string>> = {
  day_first: 'day first',
  month_first: 'month first',
  year_first: 'year first',
  excel_serial: 'as Excel’s day numbers',
};

/** How the dates of a file are read, where all of them agree; null when there are none. */
export function datesInWords(orders: readonly (DateOrder | null)[]): string | null {
  const known = [...new Set(orders.filter((order) => order !== null))];
  if (orders.length === 0) return null;
  if (known.length === 0) return 'dates to be decided';
  return known.length === 1 && known[0] !== undefined
    ? `dates ${shortOrders[known[0]]}`
    : 'dates in several orders';
}
