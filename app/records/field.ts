import type { ZodType } from 'zod';
import type { MissingKind } from './missing.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Sensitivity =
  'none' | 'pseudonym' | 'quasi_identifier' | 'special_category' | 'free_text';

/** How a field is stored. `code` fields become three columns: `<name>` (mapped code), `<name>_as_given`, `<name>_missing`. */
export type FieldType =
  'id' | 'text' | 'free_text' | 'date' | 'integer' | 'number' | 'yes_no' | 'code';

/** Why a value was refused, as facts; the words are made in import. */
export interface FieldFault {
  readonly rule:
    | 'not_a_date'
    | 'not_a_whole_number'
    | 'not_a_number'
    | 'out_of_range'
    | 'not_in_list'
    | 'required';
  readonly expected: string;
}

/** What one distinct cell text means for one field. */
export type Reading =
  | { readonly state: 'value'; readonly value: string | number | boolean }
  | { readonly state: 'missing'; readonly kind: MissingKind }
  | { readonly state: 'fault'; readonly fault: FieldFault };

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: FieldType;
  readonly aliases: readonly string[];
  readonly sensitivity: Sensitivity;
  /** A row without it cannot be used, and is left out with a problem. */
  readonly required: boolean;
  /** An example of a valid cell, for templates and the data dictionary. Fictional. */
  readonly example: string;
  readonly vocabulary?: Vocabulary;
  readonly range?: { readonly min: number; readonly max: number };
  /** A date of which only month and year are kept, as the first of the month. */
  readonly precision?: 'month';
  /** zod type of the text of one cell: parses a non-missing text to the stored value. */
  readonly schema: ZodType<string | number | boolean, string>;
}
