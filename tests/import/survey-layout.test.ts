import { expect, test } from 'vitest';
import { latinBytes, sourceFile, utf16Bytes } from './source-file.ts';
import { refusalOf, surveyOf } from './survey-of.ts';

const rows = ['R1,P1,01/04/2025', 'R2,P2,14/04/2025', 'R3,P3,02/05/2025'];
const table = ['Ref,Person,Referred', ...rows].join('\n');

async function placeOf(text: BlobPart, known: readonly string[] = []) {
  const { survey } = await surveyOf(text, { known });
  return { ...survey.layout, headers: survey.columns.map(({ header }) => header) };
}

const plain = { encoding: 'utf-8', delimiter: ',', headerRow: 1, headerRows: 1 };
const headers = ['Ref', 'Person', 'Referred'];

test('a plain file has its headers in row 1', async () => {
  expect(await placeOf(table)).toEqual({ ...plain, headers });
});

test('lines above the headers are preamble, whether or not the headers are known', async () => {
  const text = `Referrals by month\nRun by:,Youth team\n\n${table}\n`;
  expect(await placeOf(text)).toEqual({ ...plain, headerRow: 4, headers });
  expect(await placeOf(text, ['Ref', 'Person'])).toEqual({ ...plain, headerRow: 4, headers });
  const { survey } = await surveyOf(text);
  expect(survey.preamble).toEqual(['Referrals by month', 'Run by: Youth team']);
  expect(survey.firstRows.slice(0, 4)).toEqual([
    ['Referrals by month'],
    ['Run by:', 'Youth team'],
    [''],
    headers,
  ]);
  expect(survey.rowsLookedAt).toBe(3);
});

test('preamble that a spreadsheet padded with commas is preamble', async () => {
  const text = `Referrals,,\nFrom,01/04/2025,\n,,\n${table}\n`;
  expect(await placeOf(text)).toMatchObject({ headerRow: 4, headers });
});

test('preamble without delimiters does not hide what stands between the cells', async () => {
  const text = `Referrals; all of them\n\n${table.replaceAll(',', '|')}\n`;
  expect(await placeOf(text)).toMatchObject({ delimiter: '|', headerRow: 3, headers });
});

test('a person can set another header row, and then only the rest is found out', async () => {
  const { survey } = await surveyOf(`a,b,c\n${table}\n`, { layout: { headerRow: 2 } });
  expect(survey.layout).toEqual({ ...plain, headerRow: 2 });
  expect(survey.columns.map(({ header }) => header)).toEqual(headers);
});

test('a person can set another delimiter and another encoding', async () => {
  const comma = await surveyOf('a;b;c,d\nx;1;y,z\n', { layout: { delimiter: ',' } });
  expect(comma.survey.columns.map(({ header }) => header)).toEqual(['a;b;c', 'd']);
  const latin = await surveyOf('name\nZoë\n', { layout: { encoding: 'windows-1252' } });
  expect(latin.survey.layout.encoding).toBe('windows-1252');
});

test('a separator line is followed and is no row', async () => {
  const text = `sep=;\r\n${table.replaceAll(',', ';')}`;
  expect(await placeOf(text)).toEqual({ ...plain, delimiter: ';', headers });
});

test('the encoding is found and told', async () => {
  const named = 'id,name,town\n1,Zoë,Ely\n2,Ann,Bath\n';
  expect(await placeOf(named)).toMatchObject({ encoding: 'utf-8' });
  expect(await placeOf(`\uFEFF${named}`)).toMatchObject({ headers: ['id', 'name', 'town'] });
  expect(await placeOf(latinBytes(named))).toMatchObject({ encoding: 'windows-1252' });
  expect(await placeOf(utf16Bytes(named.replaceAll(',', '\t'), true))).toMatchObject({
    encoding: 'utf-16le',
    delimiter: '\t',
    headers: ['id', 'name', 'town'],
  });
});

test('a second header row of a survey is joined to the first', async () => {
  const text = [
    'Respondent ID,Start Date,How safe do you feel?,,Anything else?',
    ',,At school,At home,Open-Ended Response',
    '114000000001,04/13/2025,Safe,Very safe,No',
    '114000000002,04/14/2025,Unsafe,Safe,"Well, yes"',
  ].join('\n');
  expect(await placeOf(text)).toEqual({
    ...plain,
    headerRows: 2,
    headers: [
      'Respondent ID',
      'Start Date',
      'How safe do you feel? - At school',
      'How safe do you feel? - At home',
      'Anything else?',
    ],
  });
});

test('three header rows of a survey are one header', async () => {
  const text = [
    'StartDate,EndDate,Status,Q1,Q2',
    'Start Date,End Date,Response Type,I felt useful,I felt close to others',
    '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"',
    '2025-04-13 10:00:00,2025-04-13 10:05:00,IP Address,Often,Rarely',
    '2025-04-14 10:00:00,2025-04-14 10:05:00,IP Address,Rarely,Rarely',
  ].join('\n');
  expect(await placeOf(text)).toEqual({
    ...plain,
    headerRows: 3,
    headers: [
      'StartDate',
      'EndDate',
      'Status - Response Type',
      'Q1 - I felt useful',
      'Q2 - I felt close to others',
    ],
  });
});

test('a row of groups above repeated headers is joined to them', async () => {
  const text = [
    ',SWEMWBS first,,SWEMWBS last,',
    'Client,Date,Score,Date,Score',
    'P1,01/04/2025,20,01/09/2025,24',
    'P2,02/04/2025,21,02/09/2025,22',
  ].join('\n');
  expect(await placeOf(text)).toEqual({
    ...plain,
    headerRows: 2,
    headers: [
      'Client',
      'SWEMWBS first - Date',
      'SWEMWBS first - Score',
      'SWEMWBS last - Date',
      'SWEMWBS last - Score',
    ],
  });
});

test('a first record of words is no header row', async () => {
  const text = 'Client,,Status,Town\nP1,x,Open,Ely\nP2,,Closed,Bath\nP3,y,Open,Ely\n';
  expect(await placeOf(text)).toMatchObject({ headerRows: 1 });
});

test('repeated headers are told apart, blank ones are blank, and blank columns at the end are dropped', async () => {
  const text = 'Theme,Date,theme ,,Theme,,\na,1,b,x,c,,\nd,2,e,,f,,\n';
  expect(await placeOf(text)).toMatchObject({
    headers: ['Theme', 'Date', 'theme (2)', '', 'Theme (3)'],
  });
});

test('headers are tidied of line breaks, odd spaces, entities and spoilt letters', async () => {
  const text =
    'id,"How do you\r\nfeel?",Date\u00a0 of\u200b birth,Name &amp; town,CafÃ©\n1,a,b,c,d\n2,a,b,c,d\n';
  expect(await placeOf(text)).toMatchObject({
    headers: ['id', 'How do you feel?', 'Date of birth', 'Name & town', 'Café'],
  });
});

test('a file without content, or of one that is no text, is refused', async () => {
  expect(await refusalOf('')).toMatchObject([{ rule: 'empty_file' }]);
  expect(await refusalOf('\n\n,,\n')).toMatchObject([{ rule: 'empty_file' }]);
  expect(await refusalOf('a,"b\n1,2\n')).toMatchObject([{ rule: 'unclosed_quote', rows: [1] }]);
  const workbook = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0);
  expect(await refusalOf(workbook)).toMatchObject([{ rule: 'workbook_not_csv' }]);
});

test('a file of headers alone is surveyed', async () => {
  const { survey } = await surveyOf('a,b\n');
  expect(survey).toMatchObject({ rowsLookedAt: 0, isWhole: true, columns: [{}, {}] });
});

test('a file that breaks off after its headers is surveyed as far as it goes', async () => {
  const { survey } = await surveyOf('a,b\n1,2\n3,"4\n');
  expect(survey).toMatchObject({ rowsLookedAt: 1 });
  const broken = {
    ...sourceFile('b.csv', ''),
    stream: () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          controller.error(new Error('NotReadableError'));
        },
      }),
  };
  expect(await refusalOf(broken)).toMatchObject([{ rule: 'unreadable_file' }]);
});

test('only the beginning of a long file is looked at', async () => {
  const { survey } = await surveyOf(`a,b\n${'1,2\n'.repeat(12_000)}`);
  expect(survey).toMatchObject({ rowsLookedAt: 10_000, isWhole: false });
});

test('a quotation mark out of place among the headers is told', async () => {
  const { problems } = await surveyOf('"a"b,c\n1,2\n');
  expect(problems).toMatchObject([{ rule: 'stray_quote', rows: [1] }]);
});

test('a row of a long list whose answers are names that we know is no header', async () => {
  const names = ['SWEMWBS', 'Baseline', 'Young person'];
  const rows = Array.from({ length: 6 }, (_, at) => `C${at},SWEMWBS,Baseline,Young person,2${at}`);
  const text = ['Case,Framework,Tag,Made by,Sum', ...rows].join('\n');
  expect(await placeOf(text, names)).toMatchObject({ headerRow: 1, headerRows: 1 });
});

test('a row with dates and numbers is no header where a row of words as wide stands above it', async () => {
  const text = 'Case,Kind,Tag,Day\nC1,SWEMWBS,Baseline,01/04/2025\nC2,Goals,End,02/04/2025\n';
  expect(await placeOf(text, ['SWEMWBS', 'Baseline'])).toMatchObject({ headerRow: 1 });
});
