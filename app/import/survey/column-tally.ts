import type { ColumnValues } from '#app/identifiers/identifier-finding.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import { tidyText } from '../parse/tidy-text.ts';

/** Counts the texts of one column as they pass, and tidies each distinct one at the end. */
export class ColumnTally {
  readonly #counts = new Map<string, number>();

  count(cell: string): void {
    this.#counts.set(cell, (this.#counts.get(cell) ?? 0) + 1);
  }

  values(header: string): ColumnValues {
    const values = new Map<string, number>();
    let blank = 0;
    for (const [cell, count] of this.#counts) {
      const text = tidyCell(tidyText(cell).text);
      if (text === '') blank += count;
      else values.set(text, (values.get(text) ?? 0) + count);
    }
    return { header, values, blank };
  }
}
