import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

/** Without white space: where a line breaks differs from one kind of file to another. */
export const bare = (text: string): string => text.replaceAll(/\s+/g, '');

/** Every number of a text, as it is written. */
export const numbersIn = (text: string): readonly string[] =>
  text.match(/[+\u2212]?\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? [];

/** The words of a Word document, a paragraph to a line, the pictures’ descriptions among them. */
export function wordText(file: string): string {
  const document = unzipSync(readFileSync(file))['word/document.xml'];
  if (!document) throw new Error('no document in the Word file');
  return strFromU8(document)
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** All parts of a zipped file that are text. */
export function everyPart(file: string): string {
  return Object.entries(unzipSync(readFileSync(file)))
    .filter(([name]) => /\.(xml|rels|csv)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n');
}

/** What XML says: its text, and the words of attributes that are read aloud. */
export function saidInXml(xml: string): string {
  const aloud = [...xml.matchAll(/ (?:descr|title|name|alt)="([^"]*)"/g)].map(([, words]) => words);
  return [xml.replaceAll(/<[^>]*>/g, ' '), ...aloud].join('\n');
}

/** The CSV files of a zip, each as rows of cells, by name. */
export function csvFiles(file: string): Readonly<Record<string, readonly (readonly string[])[]>> {
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [
      name,
      Papa.parse<string[]>(strFromU8(bytes).replace(/^\uFEFF/, '')).data,
    ]),
  );
}

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** The words of a PDF, in the order of its content. */
export function pdfText(file: string): string {
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
}
