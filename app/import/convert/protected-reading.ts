import { screenText } from '#app/identifiers/free-text/screen-text.ts';
import { maskValue } from '#app/identifiers/mask-value.ts';
import { monthOf } from '#app/identifiers/month-of.ts';
import { postcodeDistrict } from '#app/identifiers/postcode-district.ts';
import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import type { Field } from '#app/records/field.ts';
import { missingInCell } from '#app/records/missing-in-cell.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import type { Protection } from '../plan/protection.ts';
import { cellReading, type CellReader, type CellReading } from './cell-reading.ts';
import type { ReadContext } from './read-options.ts';

/**
 * What is kept of a text under its column's protection, and nothing else of it anywhere: no problem quotes it whole.
 * null: the cell is read in the ordinary way, because it is missing or its protection is worked out from the row.
 */
export function protectedReading(
  field: Field,
  text: string,
  protection: Protection,
  context: ReadContext,
  readDate: CellReader,
): CellReading | null {
  const cell = tidyCell(text);
  if (missingInCell(field, cell) !== null) return null;
  switch (protection.kind) {
    case 'pseudonym':
      return value(context.pseudonymOf(protection.of, cell));
    case 'screened_text':
      return value(screenText(cell).text);
    case 'age_at':
      return null;
    case 'cut': {
      if (protection.to === 'postcode_district') {
        return orFault(field, postcodeDistrict(cell), cell, 'postcode');
      }
      const { reading } = readDate(text);
      const month = reading.state === 'value' ? monthOf(String(reading.value)) : null;
      return orFault(field, month, cell, 'date_of_birth');
    }
  }
}

function value(text: string): CellReading {
  return { reading: { state: 'value', value: text }, given: text, fault: null };
}

function orFault(
  field: Field,
  kept: string | null,
  cell: string,
  kind: IdentifierKind,
): CellReading {
  if (kept !== null) return value(kept);
  const isPostcode = kind === 'postcode';
  const expected = isPostcode ? 'a UK postcode' : 'a date such as 31/12/2025';
  const rule = isPostcode ? 'not_in_list' : 'not_a_date';
  const read = cellReading(field, { state: 'missing', kind: 'not_mapped' }, '');
  return { ...read, fault: { rule, expected, value: maskValue(cell, kind) } };
}
