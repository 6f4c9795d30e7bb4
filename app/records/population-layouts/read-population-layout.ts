import { fingertipsRows, isFingertips } from './fingertips.ts';
import { isNomisPage, nomisPageRows } from './nomis-page.ts';
import { isNomis, nomisRows } from './nomis.ts';
import type { RowReading } from './population-record.ts';

export interface PopulationLayout {
  readonly publisher: 'Nomis' | 'Fingertips';
  /** One for each row of the file, those above the header included. */
  readonly rows: readonly RowReading[];
}

/** A header further down is none of theirs. */
const HEADER_WITHIN = 30;

/** A file of a publisher whose layout is known as counts of residents; null for any other file. */
export function readPopulationLayout(
  rows: readonly (readonly string[])[],
): PopulationLayout | null {
  for (const [at, header] of rows.slice(0, HEADER_WITHIN).entries()) {
    const publisher = isNomis(header) ? 'Nomis' : isFingertips(header) ? 'Fingertips' : null;
    if (publisher === null) continue;
    const above = rows.slice(0, at + 1).map((): RowReading => 'not_a_row');
    const table = { header, rows: rows.slice(at + 1) };
    const below = publisher === 'Nomis' ? nomisRows(table) : fingertipsRows(table);
    return { publisher, rows: [...above, ...below] };
  }
  return isNomisPage(rows) ? { publisher: 'Nomis', rows: nomisPageRows(rows) } : null;
}
