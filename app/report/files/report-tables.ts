import { captionOf } from '#app/figures/files/caption.ts';
import { tableGrid } from '#app/figures/files/table-grid.ts';
import { figureTables } from '#app/figures/figure-tables.ts';
import { csvCell } from '#app/results/csv-cell.ts';
import { symbols } from '#app/results/symbols.ts';
import { strToU8, zipSync } from 'fflate';
import type { CheckedReport } from '../publish/checked-report.ts';

type Lines = readonly (readonly string[])[];

const byteOrderMark = '\uFEFF';

/** Every table of a report as a CSV file of its own, and one that says what each holds, by name. */
export function reportTables({ document }: CheckedReport): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const about: string[][] = [];
  for (const [name, released] of Object.entries(document.figures)) {
    const caption = captionOf(released);
    for (const { caption: title, table } of figureTables(released.value)) {
      const file = `${slug(name)}--${slug(title)}.csv`;
      files[file] = csv(tableGrid(table));
      about.push([
        file,
        title,
        caption.title,
        caption.subtitle,
        caption.population,
        caption.source,
        caption.method,
        caption.hidden,
        caption.notes.join(' '),
      ]);
    }
  }
  const { head } = document;
  const policy = Object.values(document.figures)[0]?.policy;
  return {
    'metadata.csv': csv([
      ['Title', head.title],
      ['Board', head.board],
      ['Date', head.date],
      ['Scheme', head.scheme],
      ['Covers', head.covers],
      ['Status', head.status],
      ['Disclosure rule', policy ? `${policy.label}. Rule set by: ${policy.setBy}` : ''],
      ['Language', 'en-GB'],
      ...Object.values(symbols).map(({ text, meaning }) => ['Symbol', text, meaning]),
      [],
      [
        'File',
        'Table',
        'Figure',
        'What it shows',
        'Counts',
        'Source',
        'Method',
        'Hidden in this figure',
        'Notes',
      ],
      ...about,
    ]),
    ...files,
  };
}

/** The same as one zip file. */
export function reportTablesZip(report: CheckedReport): Uint8Array {
  const files = Object.entries(reportTables(report)).map(
    ([name, text]): readonly [string, Uint8Array] => [name, strToU8(byteOrderMark + text)],
  );
  return zipSync(Object.fromEntries(files));
}

function csv(lines: Lines): string {
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
