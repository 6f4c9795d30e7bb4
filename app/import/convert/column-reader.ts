import { identifierInValue } from '#app/identifiers/is-identifying.ts';
import { maskValue } from '#app/identifiers/mask-value.ts';
import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import type { Field, Reading } from '#app/records/field.ts';
import { missingInCell } from '#app/records/missing-in-cell.ts';
import { readCell } from '#app/records/read-cell.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import type { Protection } from '../plan/protection.ts';
import { tidyText } from '../parse/tidy-text.ts';
import { anyDate } from './any-date.ts';
import { cellReading, type CellFault, type CellReader, type CellReading } from './cell-reading.ts';
import { orderedDate } from './date-text.ts';
import { firstAnswer } from './first-answer.ts';
import { meaningReading } from './meaning-reading.ts';
import { numberText } from './number-text.ts';
import { isPlainId } from './plain-id.ts';
import { protectedReading } from './protected-reading.ts';
import type { ReadContext, ReadOptions } from './read-options.ts';
import { withinInt32 } from './within-int32.ts';

/** A text that no field reads as a date. */
const noDate = 'no date';

/** What is kept to its month is cut to it on the way, whatever the plan says, and never quoted whole. */
const toMonth: Protection = { kind: 'cut', to: 'month' };

const scientific = /^\d(?:\.\d+)?E\+?\d+$/i;

/**
 * The reader of one column of a file: what each distinct text means for the field, what may be kept of it, and what
 * has to be said about it. A text that could identify somebody is kept only if the column's protection makes it safe.
 */
export function columnReader(field: Field, options: ReadOptions, context: ReadContext): CellReader {
  const { values, takeFirstOf } = options;
  const protection = options.protection ?? (field.precision === 'month' ? toMonth : undefined);
  const isReadAsGiven =
    values === undefined && protection === undefined && takeFirstOf === undefined;
  const takesPlainIds = field.type === 'id' && isReadAsGiven;
  return takesPlainIds ? Object.assign(read, { isKeptAsItIs: isPlainId }) : read;

  function read(given: string): CellReading {
    const { text, note } = tidyText(given);
    const meaning = values?.get(tidyCell(text));
    if (meaning !== undefined)
      return { reading: meaningReading(field, meaning), given, fault: null };
    if (protection !== undefined) {
      const read = protectedReading(field, text, protection, context, readDate);
      if (read !== null) return read;
    }
    const read = inOneReading(text);
    if (read.fault === null && note === 'mojibake') {
      const expected = 'letters as they were written';
      return { ...read, fault: { rule: 'mojibake', expected, value: read.given } };
    }
    return read;
  }

  function inOneReading(text: string): CellReading {
    if (takeFirstOf === undefined) return readText(text);
    const whole = readText(text);
    const first = firstAnswer(text, takeFirstOf);
    if (whole.reading.state === 'value' && field.type === 'code') return whole;
    if (first === text) return whole;
    const read = readText(first);
    if (read.fault !== null) return read;
    const shown = identifierInValue(tidyCell(text)) === null ? text : read.given;
    const fault: CellFault = { rule: 'several_answers', expected: 'one answer', value: shown };
    return { ...read, given: shown, fault };
  }

  function readText(text: string): CellReading {
    switch (field.type) {
      case 'date':
        return readDate(text);
      case 'number':
      case 'integer':
        return withoutSuppressed(cellReading(field, readNumber(text), text));
      case 'yes_no':
        return cellReading(field, readCell(field, text), text);
      case 'code':
        return readCode(text);
      case 'id':
      case 'text':
      case 'free_text':
        return readWords(text);
    }
  }

  function readNumber(text: string): Reading {
    return withinInt32(field, readCell(field, numberText(field, text, options)));
  }

  function readDate(given: string): CellReading {
    const { dateOrder, onOtherWayRound } = options;
    const cell = tidyCell(given);
    if (dateOrder === undefined || missingInCell(anyDate, cell) !== null) {
      return cellReading(field, readCell(field, given), given);
    }
    const ordered = orderedDate(cell, dateOrder, context.thisYear);
    if (ordered.isOtherWayRound) onOtherWayRound?.();
    const read = cellReading(field, readCell(field, ordered.text ?? noDate), given);
    if (read.reading.state !== 'value' || !ordered.hasTwoDigitYear) return read;
    const expected = 'a year of four digits';
    return { ...read, fault: { rule: 'two_digit_year', expected, value: given } };
  }

  /** An answer that the list does not hold is kept as given, unless it says who somebody is. */
  function readCode(text: string): CellReading {
    const read = cellReading(field, readCell(field, text), text);
    if (read.fault === null) return read;
    const kind = identifierInValue(tidyCell(text));
    return kind === null ? read : late(read.reading, text, kind);
  }

  function readWords(text: string): CellReading {
    const read = cellReading(field, readCell(field, text), text);
    if (read.reading.state !== 'value') return withoutSuppressed(read);
    const value = String(read.reading.value);
    const kind = identifierInValue(value);
    if (kind !== null) return late({ state: 'missing', kind: 'not_mapped' }, value, kind);
    if (field.type !== 'id' || !scientific.test(value)) return read;
    return { ...read, fault: { rule: 'damaged_id', expected: 'an ID letter for letter', value } };
  }
}

function late(reading: Reading, text: string, kind: IdentifierKind): CellReading {
  const fault: CellFault = {
    rule: 'identifier_late',
    expected: 'nothing that identifies a person',
    value: maskValue(text, kind),
  };
  return { reading, given: '', fault };
}

/** A hidden number is blank in a column of numbers, so that it has to be said that it was hidden. */
function withoutSuppressed(read: CellReading): CellReading {
  const { reading, given } = read;
  if (reading.state !== 'missing' || reading.kind !== 'suppressed') return read;
  return {
    ...read,
    fault: { rule: 'suppressed_input', expected: 'a value that is not hidden', value: given },
  };
}
