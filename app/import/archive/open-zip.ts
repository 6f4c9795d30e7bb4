import type { ProblemRule, SourceFile } from '../import-report.ts';
import { ProblemList } from '../problem-list.ts';
import { stoppable } from '../stoppable.ts';
import { Turns } from '../turns.ts';
import type { OpenedFile } from './opened-file.ts';
import { sizeInWords } from './size-in-words.ts';
import { DamagedEntry, unpackEntry } from './unpack-entry.ts';
import { zipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';

/** A set of exports has a file a table, and some have one a month. */
const mostFiles = 200;

const tables = /\.(?:csv|tsv|tab|txt)$/i;
const workbooks = /\.(?:xls[xmb]?|ods|numbers)$/i;
const archives = /\.(?:zip|7z|rar|gz|tgz)$/i;
const hidden = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/;
const partsOfWorkbook = /^(?:\[Content_Types\]\.xml|mimetype|xl\/.*|content\.xml)$/;

/** The CSV files in a zip, with the workbooks in it refused one by one, or why it is refused as a whole. Throws ImportStopped. */
export async function openZip(
  file: SourceFile,
  signal: AbortSignal,
  limit: number,
): Promise<readonly OpenedFile[]> {
  const refused = (rule: ProblemRule, expected = '') => [refusal(file, rule, expected)];
  if (file.size > limit) return refused('file_too_large', sizeInWords(limit));
  const zip = await stoppable(wholeFile(file), signal);
  if (zip === null) return [{ state: 'file', source: file }];
  const all = zipDirectory(zip);
  if (all === null) return refused('zip_damaged');
  if (all.some(({ name }) => partsOfWorkbook.test(name))) return [{ state: 'file', source: file }];
  const entries = all.filter(({ name, isFolder }) => !isFolder && !hidden.test(name));
  const wanted = entries.filter(({ name }) => tables.test(name) || workbooks.test(name));
  if (entries.some(({ name }) => archives.test(name))) return refused('zip_inside_zip');
  if (!wanted.some(({ name }) => tables.test(name))) return refused('zip_without_csv');
  if (wanted.length > mostFiles) return refused('zip_too_many_files', String(mostFiles));
  if (wanted.some(({ isLocked }) => isLocked)) return refused('zip_locked');
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limit) return refused('zip_too_large', sizeInWords(limit));
  return unpackAll(file, zip, wanted, signal);
}

async function unpackAll(
  file: SourceFile,
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  signal: AbortSignal,
): Promise<readonly OpenedFile[]> {
  const turns = new Turns();
  const turn = () => stoppable(turns.next(), signal);
  const opened: OpenedFile[] = [];
  try {
    for (const [index, entry] of entries.entries()) {
      const name = flatName(file.name, entries, index);
      opened.push(await unpacked(name, zip, entry, turn));
    }
  } finally {
    turns.close();
  }
  return opened;
}

async function unpacked(
  name: string,
  zip: Uint8Array,
  entry: ZipEntry,
  turn: () => Promise<void>,
): Promise<OpenedFile> {
  const nothing = { name, size: entry.size, stream: () => new Blob([]).stream() };
  if (workbooks.test(name)) return refusal(nothing, 'workbook_not_csv', 'a CSV file');
  try {
    if (entry.method === 'other') throw new DamagedEntry('it is packed in a way we cannot read');
    return { state: 'file', source: new File([await unpackEntry(zip, entry, turn)], name) };
  } catch (error) {
    if (!(error instanceof DamagedEntry)) throw error;
    return refusal(nothing, 'zip_damaged', '');
  }
}

/** "exports.zip/people.csv"; folders are told only where two files have one name. */
function flatName(zip: string, entries: readonly ZipEntry[], index: number): string {
  const names = entries.map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
  const own = names[index] ?? '';
  const isShared = names.filter((name) => name.toLowerCase() === own.toLowerCase()).length > 1;
  return `${zip}/${isShared ? (entries[index]?.name ?? own) : own}`;
}

async function wholeFile(file: SourceFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await new Response(file.stream()).arrayBuffer());
  } catch {
    return null;
  }
}

function refusal(source: SourceFile, rule: ProblemRule, expected: string): OpenedFile {
  const list = new ProblemList(source.name, 1);
  list.add({ rule, action: 'file_left_out', column: null, value: null, expected }, null);
  return { state: 'refused', source, problems: list.problems() };
}
