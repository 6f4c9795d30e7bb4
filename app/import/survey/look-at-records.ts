import { UnreadableFile } from '../decode/unreadable-file.ts';
import type { SourceFile } from '../import-report.ts';
import { RecordSource } from '../parse/record-source.ts';
import type { Rows } from '../parse/rows.ts';
import { stoppable } from '../stoppable.ts';
import { columnDates } from './column-dates.ts';
import { ColumnTally } from './column-tally.ts';
import { rowsLookedAt, valuesKept, type ColumnSurvey } from './file-survey.ts';
import type { Layout } from './layout.ts';
import { referenceDates, type DatedColumn } from './reference-dates.ts';
import type { SurveyOptions } from './survey-options.ts';

export interface RecordsSeen {
  readonly encoding: Layout['encoding'];
  /** null: the file ends before its headers do. */
  readonly headers: readonly string[] | null;
  readonly rowsLookedAt: number;
  readonly isWhole: boolean;
  /** A quotation mark was opened and never closed. */
  readonly isUnclosed: boolean;
  readonly lastRow: number;
  /** Rows of headers with a quotation mark out of place. */
  readonly headerStrayQuotes: readonly number[];
  readonly columns: readonly ColumnSurvey[];
}

type Looking = Pick<SurveyOptions, 'findIdentifier' | 'signal'>;

/**
 * The first records of a file, column by column. What breaks off after the headers is left for the reading to report.
 * Throws UnreadableFile when it breaks off before, and ImportStopped.
 */
export async function lookAtRecords(
  file: SourceFile,
  layout: Layout,
  { findIdentifier, signal }: Looking,
): Promise<RecordsSeen> {
  const source = new RecordSource(file, layout);
  const blocks = source.blocks();
  const tallies: ColumnTally[] = [];
  let seen = 0;
  let lastRow = 0;
  let isUnclosed = false;
  let isWhole = false;
  try {
    while (seen < rowsLookedAt) {
      const next = await stoppable(blocks.next(), signal);
      isWhole = next.done === true;
      if (next.done === true) break;
      const { rows, firstRow, unclosedQuote } = next.value;
      isUnclosed = unclosedQuote;
      lastRow = firstRow + rows.length - 1;
      const whole = unclosedQuote ? rows.slice(0, Math.max(0, rows.length - 1)) : rows;
      const headers = source.headers ?? [];
      while (tallies.length < headers.length) tallies.push(new ColumnTally());
      seen += tally(whole, tallies, rowsLookedAt - seen);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile) || source.headers === null) throw error;
  } finally {
    blocks.return().catch(() => undefined);
  }
  const { headers } = source;
  const dated = (headers ?? []).map((header, index) => {
    const column = (tallies[index] ?? new ColumnTally()).values(header);
    return { ...column, dates: columnDates(header, column.values) };
  });
  const columns = dated.map((column, index) => columnSurvey(dated, column, index, findIdentifier));
  const named = 1 + columns.findLastIndex(({ header, filled }) => header !== '' || filled > 0);
  return {
    encoding: source.encoding ?? layout.encoding,
    headers: named > 0 ? headers : null,
    rowsLookedAt: seen,
    isWhole,
    isUnclosed,
    lastRow,
    headerStrayQuotes: source.headerStrayQuotes,
    columns: columns.slice(0, named),
  };
}

/** Counts the cells of at most `limit` rows that are not blank. Gives how many there were. */
function tally(rows: Rows, tallies: readonly ColumnTally[], limit: number): number {
  let counted = 0;
  for (let at = 0; at < rows.length && counted < limit; at++) {
    const row = rows.row(at);
    if (row.isBlankFrom(0)) continue;
    counted++;
    tallies.forEach((each, column) => {
      each.count(row.text(column));
    });
  }
  return counted;
}

function columnSurvey(
  columns: readonly DatedColumn[],
  column: DatedColumn,
  index: number,
  findIdentifier: SurveyOptions['findIdentifier'],
): ColumnSurvey {
  const { header, values, blank, dates } = column;
  const ranked = [...values].sort((one, other) => other[1] - one[1]);
  return {
    index,
    header,
    blank,
    filled: ranked.reduce((sum, [, count]) => sum + count, 0),
    values: ranked.slice(0, valuesKept),
    distinct: values.size,
    dates,
    finding: findIdentifier(
      { header, values, blank },
      { referenceDates: referenceDates(columns, column) },
    ),
  };
}
