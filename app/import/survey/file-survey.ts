import type { IdentifierFinding } from '#app/identifiers/identifier-finding.ts';
import type { DateOrder } from '../plan/column-use.ts';
import type { Layout } from './layout.ts';

/** One column of a file as it was looked at before anything is loaded. Values stay in this tab and in this worker. */
export interface ColumnSurvey {
  readonly index: number;
  /** Tidied; a repeated header ends in " (2)", an empty one is "". */
  readonly header: string;
  readonly filled: number;
  readonly blank: number;
  /** Distinct texts with their counts, most frequent first (ties: first met); at most `valuesKept`. */
  readonly values: readonly (readonly [text: string, count: number])[];
  /** Distinct texts in the rows looked at; more than `values` holds when the list was cut. */
  readonly distinct: number;
  /** What the dates of the column prove. `undecided`: day and month could be either way round; `mixed`: some prove one, some the other. null: not dates. */
  readonly dates: DateOrder | 'undecided' | 'mixed' | null;
  readonly finding: IdentifierFinding | null;
}

/** What was found out about a file by reading its beginning and its end. */
export interface FileSurvey {
  readonly file: string;
  readonly size: number;
  readonly layout: Layout;
  /** Rows above the header, as text, for the screen: at most 20. */
  readonly preamble: readonly string[];
  /** Rows of records that were looked at, and whether that was the whole file. */
  readonly rowsLookedAt: number;
  readonly isWhole: boolean;
  readonly columns: readonly ColumnSurvey[];
  /** The first rows of the file as cells, the header included, for choosing another header row: at most 12. */
  readonly firstRows: readonly (readonly string[])[];
}

/** Rows looked at before a file is loaded, and distinct texts kept of each column. */
export const rowsLookedAt = 10_000;
export const valuesKept = 500;
