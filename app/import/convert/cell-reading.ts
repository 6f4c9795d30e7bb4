import type { Field, Reading } from '#app/records/field.ts';
import { readCell } from '#app/records/read-cell.ts';
import type { ProblemRule } from '../import-report.ts';
import { faultOf } from './fault-of.ts';
import { withinInt32 } from './within-int32.ts';

/** What has to be said about one distinct text. */
export interface CellFault {
  readonly rule: ProblemRule;
  readonly expected: string;
  /** The text as it may be shown: masked where it could identify somebody; null for an empty cell. */
  readonly value: string | null;
}

/** What one distinct text of a column comes to, before it is stored. */
export interface CellReading {
  readonly reading: Reading;
  /** The text as it may be kept and shown. */
  readonly given: string;
  readonly fault: CellFault | null;
}

/** Reads one distinct text of one column. Never throws. */
export interface CellReader {
  (text: string): CellReading;
  /** Whether a cell, given by its UTF-16 units, is ASCII that is kept as it is and of which nothing is to be said. */
  readonly isKeptAsItIs?: (units: Uint16Array, start: number, end: number) => boolean;
}

/** The reader of a column that its field's own rules say everything about. */
export function plainReader(field: Field): CellReader {
  return (text) => cellReading(field, withinInt32(field, readCell(field, text)), text);
}

/** A reading with what is wrong about it, `given` being the text that may be kept. */
export function cellReading(field: Field, reading: Reading, given: string): CellReading {
  const fault = faultOf(field, reading);
  if (fault === null) return { reading, given, fault: null };
  const value = given.trim() === '' ? null : given;
  return { reading, given, fault: { ...fault, value } };
}
