import type { TableName } from '#app/records/table.ts';
import type { TextEncoding } from './decode/text-encoding.ts';
import type { Layout } from './survey/layout.ts';

/** A file as the browser's File and Node's Blob both offer it. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

export type ProblemRule =
  | 'not_a_date'
  | 'not_a_whole_number'
  | 'not_a_number'
  | 'out_of_range'
  | 'not_in_list'
  | 'required'
  | 'needs_one_of'
  | 'answers_in_words'
  | 'too_many_cells'
  | 'too_few_cells'
  | 'duplicate_key'
  | 'duplicate_column'
  | 'stray_quote'
  | 'unclosed_quote'
  | 'mixed_encoding'
  | 'reading_stopped'
  | 'unreadable_file'
  | 'workbook_not_csv'
  | 'not_recognised'
  | 'no_rows'
  | 'empty_file'
  | 'footer_row'
  | 'population_layout'
  | 'population_row'
  | 'mojibake'
  | 'identifier_late'
  | 'date_order_mixed'
  | 'two_digit_year'
  | 'several_answers'
  | 'damaged_id'
  | 'damaged_snomed'
  | 'repaired_snomed'
  | 'wrong_snomed'
  | 'unknown_snomed'
  | 'suppressed_input'
  | 'derived_id'
  | 'nothing_to_load'
  | 'file_too_large'
  | 'zip_damaged'
  | 'zip_locked'
  | 'zip_too_large'
  | 'zip_too_many_files'
  | 'zip_inside_zip'
  | 'zip_without_csv';

/**
 * What was done about it: the row was left out, one of the records that the row gives was left out while others of it
 * were kept, the value was left blank (not mapped), or it was only noted.
 */
export type ProblemAction =
  'file_left_out' | 'row_left_out' | 'record_left_out' | 'value_left_out' | 'noted';

/** One kind of fault with one value in one column of one file. Facts only: `problemWords` makes the sentence. */
export interface Problem {
  readonly file: string;
  readonly rule: ProblemRule;
  readonly action: ProblemAction;
  /** Header as it stands in the file. null: the fault is the row's or the file's. */
  readonly column: string | null;
  readonly value: string | null;
  /** What was expected, as a fact: "a date such as 31/12/2025". */
  readonly expected: string;
  /** Row numbers as a spreadsheet shows them (the header is row 1), the first 100. */
  readonly rows: readonly number[];
  /** How many rows in all. */
  readonly count: number;
  /** true: `value` is null, and this counts together every further value of this rule and column beyond the list's limit. */
  readonly isRest: boolean;
}

/** How one column of a file was understood. */
export interface ColumnReport {
  readonly header: string;
  /** Name of the record field, the question of a measure and the like, or null when the column is left out. */
  readonly field: string | null;
  readonly fieldLabel: string | null;
  /** null: left out, or matched by more than its header. */
  readonly matchedBy: 'name' | 'alias' | null;
  /** First three distinct non-empty values, shown only for matched columns that are not free text. */
  readonly firstValues: readonly string[];
  readonly blank: number;
}

export interface FileReport {
  readonly file: string;
  /** The first of `tables`, or null. */
  readonly table: TableName | null;
  /** Tables that the file feeds, parents before children. */
  readonly tables: readonly TableName[];
  /** Records loaded into each of them. */
  readonly records: Readonly<Partial<Record<TableName, number>>>;
  readonly rowsRead: number;
  /** Rows of the file of which something was loaded. */
  readonly rowsLoaded: number;
  /** Rows of the file of which nothing was. */
  readonly rowsLeftOut: number;
  /** How it was cut into rows and cells; null when it could not be read. */
  readonly layout: Layout | null;
  /** null when the file could not be read at all. */
  readonly encoding: TextEncoding | null;
  readonly delimiter: string | null;
  readonly columns: readonly ColumnReport[];
  readonly problems: readonly Problem[];
}

export interface ImportProgress {
  readonly file: string;
  readonly fileIndex: number;
  readonly fileCount: number;
  readonly rowsRead: number;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

/** What an import hands to its caller as it goes. `batch` awaits its promise: that is the brake on the reader. */
export interface ImportSink {
  recognised(file: string, table: TableName | null, columns: readonly ColumnReport[]): void;
  progress(progress: ImportProgress): void;
  batch(table: TableName, ipcStream: Uint8Array, rows: number): Promise<void>;
}
