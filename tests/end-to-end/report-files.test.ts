import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsOf } from '#app/report/document/block-items.ts';
import { cellAt } from '#app/report/document/number-of.ts';
import { partText, partsText } from '#app/report/document/part-text.ts';
import type { NumberPart } from '#app/report/document/part.ts';
import type { ReportDocument } from '#app/report/document/report-document.ts';
import type { Table } from '#app/results/table.ts';
import { readReportFile } from '#app/report/read/read-report-file.ts';
import { axeFaults } from './axe.ts';
import {
  bare,
  csvFiles,
  everyPart,
  has,
  numbersIn,
  pdfText,
  saidInXml,
  wordText,
} from './report-extract.ts';
import { makeFromExample, mayLeave, take } from './report-visit.ts';
import { visit, type Visitor } from './visitor.ts';

let visitor: Visitor;
let report: ReportDocument;
const files = { word: '', html: '', zip: '', json: '', pdf: '' };

beforeAll(async () => {
  visitor = await visit();
  const { page } = visitor;
  console.log(`report after ${await makeFromExample(page)} ms`);
  await mayLeave(page);
  files.word = await take(page, 'Download as Word');
  files.html = await take(page, 'Download as a web page');
  files.zip = await take(page, 'Download figures and data');
  files.json = await take(page, 'Download the report file');
  files.pdf = path.join(path.dirname(files.json), 'report.pdf');
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  writeFileSync(files.pdf, pdf);
  const read = readReportFile(readFileSync(files.json, 'utf8'));
  if (read.state === 'failed') throw new Error(JSON.stringify(read.fault));
  report = read.report;
});

afterAll(() => visitor.leave());

/** The tables of a figure, whatever its kind. */
function tablesOf(figure: string): readonly Table[] {
  const tables: readonly [string, Table][] = Object.entries(
    report.figures[figure]?.value.tables ?? {},
  );
  return tables.map(([, table]) => table);
}

/** Every sentence, large number and table cell of the report file that holds a number. */
function said(): readonly string[] {
  return report.sections
    .flatMap(partsOf)
    .map((parts) => partsText(report.figures, parts))
    .filter((text) => /\d/.test(text));
}

function numberParts(): readonly NumberPart[] {
  return report.sections
    .flatMap(partsOf)
    .flat()
    .filter((part) => part.kind === 'number');
}

/** What a file does not say of all that the report file says. */
function missingFrom(text: string): readonly string[] {
  const words = bare(text);
  return said().filter((one) => !words.includes(bare(one)));
}

describe('the same numbers', () => {
  test('stand in the report file for every section that a Board gets', () => {
    expect(report.sections.map(({ id }) => id)).toEqual([
      'purpose',
      'messages',
      'asks',
      'summary',
      'reach',
      'change',
      'voices',
      'actions',
      'quality',
      'principles',
      'method',
    ]);
    expect(said().length).toBeGreaterThan(100);
  });

  test('are read out of the Word document', () => {
    expect(missingFrom(wordText(files.word))).toEqual([]);
  });

  test('are read out of the web page, and out of the CSV files cell by cell', async () => {
    const page = await visitor.context.newPage();
    await page.goto(pathToFileURL(files.html).href);
    const text = (await page.locator('body').textContent()) ?? '';
    await page.close();
    expect(missingFrom(text)).toEqual([]);

    const csv = csvFiles(files.zip);
    const plain = (written: string) =>
      written.replaceAll(/[%,]|^\+| (lower|higher)$/g, '').replace('\u2212', '-');
    const wrong = numberParts().flatMap((part) => {
      const found = cellAt(report.figures, part);
      const table = tablesOf(part.figure).find(
        ({ columns }) => found && columns.includes(found.column),
      );
      const label = table?.rows.find(({ key }) => key === part.row)?.label ?? '';
      const slug = part.figure.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      const cells = Object.entries(csv)
        .filter(([name]) => name.startsWith(`${slug}--`))
        .flatMap(([, [header = [], ...rows]]) => {
          const at = header.findIndex((one) => one.replace(/ \(.*\)$/, '') === found?.column.label);
          return rows.filter(([first]) => first === label).map((row) => row[at]);
        });
      const written = plain(partText(report.figures, part));
      return cells.includes(written) ? [] : [`${part.figure} ${label}: ${written}`];
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!has('pdftotext'))(
    'are read out of the PDF, and no others (skipped where pdftotext is not installed)',
    () => {
      const text = pdfText(files.pdf)
        .split('\n')
        .filter((line) => !/Page \d+ of \d+$/.test(line))
        .join('\n');
      expect(missingFrom(text)).toEqual([]);
      const page = new Set([
        ...numbersIn(readFileSync(files.html, 'utf8').replaceAll(/<[^>]*>/g, ' ')),
      ]);
      // What the style sheet counts: "1" to "5" before the messages.
      const strange = numbersIn(text).filter(
        (number) => !page.has(number) && !/^[1-9]$/.test(number),
      );
      expect(strange).toEqual([]);
    },
  );

  test.skipIf(!has('soffice') || !has('pdftotext'))(
    'are read out of what LibreOffice makes of the Word document (skipped where it is not installed)',
    () => {
      const folder = path.dirname(files.word);
      const said = execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office')).href}`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          files.word,
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 110_000 },
      );
      expect(said).toContain('writer_pdf_Export');
      const pdf = pdfText(files.word.replace(/\.docx$/, '.pdf'));
      const text = pdf
        .split('\n')
        .filter((line) => !/Page \d+ of \d+$/.test(line))
        .join('\n');
      expect(missingFrom(text)).toEqual([]);
    },
  );
});

describe('the web page', () => {
  test('opens from a folder, asks for nothing, runs nothing and passes axe', async () => {
    const reader = await visit();
    const asked: string[] = [];
    reader.context.on('request', (request) => asked.push(request.url()));
    const { page } = reader;
    await page.goto(pathToFileURL(files.html).href);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([
      pathToFileURL(files.html).href,
    ]);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('svg').count()).toBeGreaterThan(4);
    const unnamed = await page
      .locator('svg')
      .evaluateAll((all) => all.filter((svg) => !svg.getAttribute('aria-label')).length);
    expect(unnamed).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    await reader.leave();
  });

  test('reads in order: one title, sections under it, figures under sections', () => {
    const levels = [...readFileSync(files.html, 'utf8').matchAll(/<h([1-6])/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });
});

describe('no exact number', () => {
  // As counted in the files: 1,284 young people, 1,028 who could have replied, 299 answers to the Friends and Family Test.
  const exact = /(?<![\d.,])(1,?284|1,?028|299)(?![\d.,]|\d)/;

  test.each([
    ['Word document', () => saidInXml(everyPart(files.word))],
    ['web page', () => readFileSync(files.html, 'utf8').replaceAll(/base64,[^)"']*/g, '')],
    ['CSV files', () => everyPart(files.zip)],
  ])('of young people is in the %s, its metadata or its descriptions', (_, text) => {
    const words = text().replaceAll(/(?:width|height|viewBox|[a-z]*[xyd]\d?)="[^"]*"/g, '');
    expect(exact.exec(words.replaceAll(/(?:[MLHVCZ]|translate)[\d.,\s-]+/g, ''))?.[0]).toBe(
      undefined,
    );
  });

  test('and no small one stands in a count of the report file', () => {
    const small = Object.keys(report.figures).flatMap((name) =>
      tablesOf(name).flatMap(({ rows, columns }) =>
        rows.flatMap(({ key, cells }) =>
          columns
            .filter(({ measure }) => measure.kind === 'count')
            .flatMap((column) => {
              const cell = cells[column.key];
              const isSmall = cell?.state === 'shown' && cell.value > 0 && cell.value < 8;
              return isSmall ? [`${name} ${key} ${column.key}`] : [];
            }),
        ),
      ),
    );
    expect(small).toEqual([]);
  });
});
