import { TextSource } from '../decode/text-source.ts';
import { UnreadableFile } from '../decode/unreadable-file.ts';
import {
  emptyFileFault,
  strayQuoteFault,
  unclosedQuoteFault,
  unreadableFault,
} from '../file-fault.ts';
import type { Problem, SourceFile } from '../import-report.ts';
import { chooseCutting, type Cutting } from '../parse/choose-dialect.ts';
import { defaultChunkBytes } from '../parse/record-source.ts';
import { filledCells, widthOf } from '../parse/row-cells.ts';
import { readHead, type TextHead } from '../parse/text-head.ts';
import { textShape } from '../parse/text-shape.ts';
import { ProblemList, type Fault } from '../problem-list.ts';
import { stoppable } from '../stoppable.ts';
import type { FileSurvey } from './file-survey.ts';
import { findHeader } from './find-header.ts';
import type { Layout } from './layout.ts';
import { lookAtRecords } from './look-at-records.ts';
import type { SurveyOptions } from './survey-options.ts';

export type Surveyed =
  | {
      readonly state: 'surveyed';
      readonly survey: FileSurvey;
      /** Faults of the file that reading its records does not meet again. */
      readonly problems: readonly Problem[];
    }
  | { readonly state: 'unreadable'; readonly problems: readonly Problem[] };

const preambleRows = 20;
const firstRowsKept = 12;

/**
 * Looks at the beginning of a file before anything is loaded: its encoding, what stands between its cells, where its
 * headers stand, and for each column its texts, the order of its dates and whether it may identify somebody.
 * A fault of the file never throws. Throws ImportStopped when `signal` is aborted.
 */
export async function surveyFile(file: SourceFile, options: SurveyOptions): Promise<Surveyed> {
  const { layout: given = {}, scoreHeaders, signal } = options;
  try {
    const start = await stoppable(readStart(file, given), signal);
    const shape = textShape(start.head);
    const cutting = chooseCutting(start, shape, scoreHeaders, given.delimiter);
    const place = findHeader(cutting.rows, cutting.known, given);
    const found = { encoding: start.encoding, delimiter: cutting.delimiter, ...place };
    const seen = await lookAtRecords(file, found, options);
    if (seen.headers === null) {
      return seen.isUnclosed
        ? unreadable(file, unclosedQuoteFault, seen.lastRow)
        : unreadable(file, emptyFileFault, null);
    }
    const layout = { ...found, encoding: seen.encoding };
    const { rowsLookedAt, isWhole, columns } = seen;
    const { name, size } = file;
    const survey = { file: name, size, layout, rowsLookedAt, isWhole, columns };
    return {
      state: 'surveyed',
      survey: { ...survey, ...beginning(cutting, layout.headerRow) },
      problems: problemsOf(file, strayQuoteFault, seen.headerStrayQuotes),
    };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const row = error.reason === 'unclosed_quote' ? 1 : null;
    return unreadable(file, unreadableFault(error, false), row);
  }
}

async function readStart(
  file: SourceFile,
  given: Partial<Layout>,
): Promise<TextHead & Pick<Layout, 'encoding'>> {
  const source = new TextSource(file, defaultChunkBytes, given.encoding ?? null);
  const texts = source.texts();
  try {
    const head = await readHead(texts);
    return { ...head, encoding: given.encoding ?? judged(source.encoding) };
  } finally {
    await texts.return();
  }
}

/** One-byte encodings are judged line by line to the end, so the beginning decides only for UTF-16. */
function judged(encoding: Layout['encoding'] | null): Layout['encoding'] {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'utf-8';
}

function beginning({ rows }: Cutting, headerRow: number) {
  const preamble = rows
    .slice(0, headerRow - 1)
    .filter((row) => widthOf(row) > 0)
    .map((row) => filledCells(row).join(' '))
    .slice(0, preambleRows);
  return { preamble, firstRows: rows.slice(0, firstRowsKept) };
}

function unreadable(file: SourceFile, fault: Fault, row: number | null): Surveyed {
  return { state: 'unreadable', problems: problemsOf(file, fault, [row]) };
}

function problemsOf(file: SourceFile, fault: Fault, rows: readonly (number | null)[]) {
  const list = new ProblemList(file.name, rows.length);
  for (const row of rows) list.add(fault, row);
  return list.problems();
}
