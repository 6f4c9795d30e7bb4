import Papa from 'papaparse';
import {
  readPopulationLayout,
  type PopulationLayout,
} from '#app/records/population-layouts/read-population-layout.ts';
import type {
  LeftOutRow,
  PopulationRecord,
} from '#app/records/population-layouts/population-record.ts';
import { TextSource } from '../decode/text-source.ts';
import { UnreadableFile } from '../decode/unreadable-file.ts';
import type { Problem, SourceFile } from '../import-report.ts';
import { defaultChunkBytes } from '../parse/record-source.ts';
import { ProblemList } from '../problem-list.ts';
import { stoppable } from '../stoppable.ts';

/** A publisher's file as one of our own table `population`, and what was made of its rows. */
export interface PopulationFile {
  readonly source: SourceFile;
  readonly problems: readonly Problem[];
}

/** Larger files are whole countries, area by area, and are not looked into. */
const LARGEST = 64 * 1024 * 1024;

/** What one of the first lines of such a file holds. */
const sign = /obs_value|indicator ?id|\[from nomis on /i;

const header = [
  'characteristic',
  'group',
  'area',
  'age_band',
  'count',
  'source',
  'year',
] as const satisfies readonly (keyof PopulationRecord)[];

/**
 * A file from Nomis or Fingertips as a file of our own table `population`: rows keep their numbers, those that are not read
 * are blank, and a count that is none stays as it is for the import to say so. null for any other file. A fault of the file
 * never throws. Throws ImportStopped when `signal` is aborted.
 */
export async function populationFile(
  file: SourceFile,
  signal: AbortSignal,
): Promise<PopulationFile | null> {
  if (file.size > LARGEST) return null;
  const text = await stoppable(textOf(file), signal);
  if (text === null) return null;
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';', '|'] });
  const layout = readPopulationLayout(data);
  if (layout === null) return null;
  const blob = new Blob([csvOf(layout)], { type: 'text/csv' });
  const source = { name: file.name, size: blob.size, stream: () => blob.stream() };
  return { source, problems: problemsOf(file, layout) };
}

/** The whole text of a file that may be such a one; null for any other. */
async function textOf(file: SourceFile): Promise<string | null> {
  const texts = new TextSource(file, defaultChunkBytes).texts();
  let text = '';
  try {
    for await (const piece of texts) {
      if (text === '' && !sign.test(piece.slice(0, 8192))) return null;
      text += piece;
    }
    return text;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return null;
  }
}

/** The first row that is not read becomes our header; a row of several records is followed by rows of its others. */
function csvOf({ rows }: PopulationLayout): string {
  const lines = rows.flatMap((row): string[][] =>
    typeof row === 'string' || row.length === 0 ? [[]] : row.map(cellsOf),
  );
  const firstOfPeople = lines.findIndex((line) => line.length > 0);
  const at = Math.max(0, firstOfPeople === -1 ? 0 : firstOfPeople - 1);
  return Papa.unparse(lines.with(at, [...header]), { newline: '\r\n' });
}

function cellsOf(record: PopulationRecord): string[] {
  return header.map((name) => {
    const value = name === 'count' ? (record.count ?? record.countGiven) : record[name];
    return String(value ?? '').replace(/\s+/g, ' ');
  });
}

const reasons: Readonly<Record<Exclude<LeftOutRow, 'not_a_row'>, string>> = {
  total: 'totals, which count the same people again',
  percentage: 'percentages',
  other_division: 'other divisions of the same people',
  no_number: 'rows without a number of people',
};

function problemsOf(file: SourceFile, { publisher, rows }: PopulationLayout): readonly Problem[] {
  const list = new ProblemList(file.name, 10);
  const of = { action: 'noted', column: null } as const;
  list.add({ ...of, rule: 'population_layout', value: publisher, expected: '' }, null);
  for (const [index, row] of rows.entries()) {
    if (typeof row !== 'string' || row === 'not_a_row') continue;
    list.add({ ...of, rule: 'population_row', value: reasons[row], expected: '' }, index + 1);
  }
  return list.problems();
}
