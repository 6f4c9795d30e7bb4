import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reportHtml } from '#app/report/files/report-html.tsx';
import { reportJson } from '#app/report/files/report-json.ts';
import { reportTables } from '#app/report/files/report-tables.ts';
import { reportWord } from '#app/report/files/word/report-word.ts';
import { partsOf } from '#app/report/document/block-items.ts';
import { partsText } from '#app/report/document/part-text.ts';
import { readReportFile } from '#app/report/read/read-report-file.ts';
import { CheckedReport } from '#app/report/publish/checked-report.ts';
import { checkedReport } from './make-report.ts';
import { exactFigures } from './report-figures.ts';

const report = checkedReport();
const noPictures = new Map();

/** Text as a reader meets it, spaces run together. */
function plain(text: string): string {
  return text
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

async function wordFiles(of: CheckedReport): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await reportWord(of, noPictures));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** The paragraphs of a Word document, cells of tables among them. */
function wordParagraphs(xml: string): readonly string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      plain(
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
      ),
    )
    .filter((text) => text !== '');
}

function htmlText(html: string): string {
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return plain(body.replaceAll(/<[^>]*>/g, ' '));
}

/** Every sentence, card and table cell of the report, as it is written. */
function saidBy({ document }: CheckedReport): readonly string[] {
  return document.sections
    .flatMap((section) => partsOf(section))
    .map((parts) => plain(partsText(document.figures, parts)))
    .filter((text) => /\d/.test(text));
}

const numbersIn = (text: string) => text.match(/[+\u2212]?\d+(?:,\d{3})*(?:\.\d+)?%?/g) ?? [];

describe('the same numbers', () => {
  const said = saidBy(report);

  test('are in the web page, sentence by sentence and cell by cell', () => {
    const text = htmlText(reportHtml(report, noPictures));
    const words = (of: string) => of.replaceAll(/\s/g, '');
    expect(said.filter((one) => !words(text).includes(words(one)))).toEqual([]);
  });

  test('are in the Word document, sentence by sentence and cell by cell', async () => {
    const files = await wordFiles(report);
    const text = wordParagraphs(files['word/document.xml'] ?? '').join('\n');
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('are in the report file, which gives the same sentences when it is read again', () => {
    const read = readReportFile(reportJson(report));
    if (read.state === 'failed') throw new Error(JSON.stringify(read.fault));
    expect(
      read.report.sections
        .flatMap((section) => partsOf(section))
        .map((parts) => plain(partsText(read.report.figures, parts)))
        .filter((text) => /\d/.test(text)),
    ).toEqual(said);
  });

  test('are no others: each number of the Word sentences is one of the web page', async () => {
    const text = htmlText(reportHtml(report, noPictures));
    const onPage = new Set(numbersIn(text));
    const files = await wordFiles(report);
    const inWord = wordParagraphs(files['word/document.xml'] ?? '').flatMap(numbersIn);
    // "a)" and "1" are made by Word’s own numbering, and by the style sheet on the page.
    expect(inWord.filter((number) => !onPage.has(number))).toEqual([]);
  });
});

describe('the Word document', () => {
  test('has true headings, tables with header rows, a language and a title', async () => {
    const files = await wordFiles(report);
    const xml = files['word/document.xml'] ?? '';
    expect(xml).toContain('w:pStyle w:val="Title"');
    expect(xml.match(/w:pStyle w:val="Heading1"/g)?.length).toBeGreaterThan(5);
    expect(xml).toContain('w:pStyle w:val="Heading2"');
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(2);
    expect(xml.match(/<w:tblHeader/g)?.length).toBe(tables);
    expect(files['word/styles.xml']).toContain('w:lang w:val="en-GB"');
    expect(files['docProps/core.xml']).toContain('<dc:title>Children and young people’s social');
  });
});

describe('the web page', () => {
  const html = reportHtml(report, noPictures);

  test('runs nothing and fetches nothing', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|@import|javascript:|\son[a-z]+="/i);
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    expect(html).toContain("default-src 'none'");
  });

  test('says its language, its title and its running foot', () => {
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toMatch(/<title>Children and young people’s social prescribing/);
    expect(html).toContain('Harrowmere Health and Wellbeing Board');
    expect(html).toContain('counter(pages)');
  });

  test('holds no words as markup, whoever wrote them', () => {
    const { document } = report;
    const hostile = { ...document.head, board: '</style><script>alert(1)</script>' };
    const changed = Object.assign(Object.create(CheckedReport.prototype) as CheckedReport, {
      document: { ...document, head: hostile },
    });
    expect(reportHtml(changed, noPictures)).not.toContain('<script>');
  });
});

describe('no hidden number', () => {
  // Three and five young people in two small groups, or five and three: as published, the two schemes are the same.
  const one = checkedReport(exactFigures(undefined, 3));
  const other = checkedReport(exactFigures(undefined, 5));

  test('makes any difference to the web page, its metadata or its alt texts', () => {
    expect(reportHtml(one, noPictures)).toBe(reportHtml(other, noPictures));
  });

  test('makes any difference to any part of the Word document', async () => {
    const withoutTime = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).map(([name, xml]) => [
        name,
        xml
          .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
          .replaceAll(/(Id|id|docPr[^>]*)="[^"]*"/g, ''),
      ]);
    expect(withoutTime(await wordFiles(one))).toEqual(withoutTime(await wordFiles(other)));
  });

  test('makes any difference to the report file', () => {
    expect(reportJson(one)).toBe(reportJson(other));
  });

  test('makes any difference to the tables or their metadata', () => {
    expect(reportTables(one)).toEqual(reportTables(other));
  });

  test('is in the tables: a symbol stands in its place, and is explained', () => {
    const files = reportTables(one);
    const steps = Object.entries(files).find(([name]) =>
      name.startsWith('matrix-ethnicity--'),
    )?.[1];
    expect(steps).toMatch(/Asian: Chinese,\[c\],\[c\],\[c\],\[c\]/);
    expect(files['metadata.csv']).toContain('Symbol,[c],hidden to protect confidentiality');
  });
});
