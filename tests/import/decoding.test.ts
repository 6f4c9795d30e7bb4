import { expect, test } from 'vitest';
import { runImport } from './run-import.ts';
import { oneOfEach } from './small-tables.ts';
import { latinBytes, sourceFile, utf16Bytes } from './source-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const csv = 'thing_id,title\nT1,Zoë\nT2,£5\n';

async function titles(...content: BlobPart[]) {
  const { rows, report } = await runImport(sourceFile('t.csv', ...content), {
    tables: [oneOfEach],
    chunkBytes: 16,
  });
  return { titles: rows.map(({ title }) => title), encoding: report.encoding, report };
}

test('UTF-8 is read with and without a byte order mark', async () => {
  const expected = { titles: ['Zoë', '£5'], encoding: 'utf-8' };
  expect(await titles(csv)).toMatchObject(expected);
  expect(await titles(Uint8Array.of(0xef, 0xbb, 0xbf), csv)).toMatchObject(expected);
});

test('UTF-16 is read in both byte orders', async () => {
  const expected = ['Zoë', '£5'];
  expect(await titles(utf16Bytes(csv, true))).toMatchObject({
    titles: expected,
    encoding: 'utf-16le',
  });
  expect(await titles(utf16Bytes(csv, false))).toMatchObject({
    titles: expected,
    encoding: 'utf-16be',
  });
});

test('UTF-16 without a byte order mark is known by its zero bytes', async () => {
  const withoutMark = utf16Bytes(csv, true).slice(2);
  expect(await titles(withoutMark)).toMatchObject({
    titles: ['Zoë', '£5'],
    encoding: 'utf-16le',
  });
});

test('the bytes of Windows-1252 become £, é, curly quotes, a dash and a euro', async () => {
  const bytes = Uint8Array.of(0xa3, 0xe9, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x80);
  const found = await titles('thing_id,title\nT1,', bytes, '\n');
  expect(found).toMatchObject({ titles: ['£é‘’“”–—€'], encoding: 'windows-1252' });
});

test('a byte of 0xFF is a letter of Windows-1252', async () => {
  const found = await titles('thing_id,title\nT1,', Uint8Array.of(0xff), '\n');
  expect(found).toMatchObject({ titles: ['ÿ'], encoding: 'windows-1252' });
});

test('a first Windows-1252 letter far into the file spoils nothing before it', async () => {
  const lines = Array.from({ length: 500 }, (_, index) => `T${index},plain\n`).join('');
  const found = await titles('thing_id,title\n', lines, latinBytes('T500,café\n'));
  expect(found.encoding).toBe('windows-1252');
  expect(found.titles.at(0)).toBe('plain');
  expect(found.titles.at(500)).toBe('café');
});

test('a file glued from two encodings keeps both, and is told of', async () => {
  const found = await titles(
    'thing_id,title\n',
    utf8('T1,Zoë\n'),
    latinBytes('T2,José\n'),
    utf8('T3,Łódź\n'),
  );
  expect(found).toMatchObject({ titles: ['Zoë', 'José', 'Łódź'], encoding: 'mixed' });
  expect(found.report.problems).toMatchObject([{ rule: 'mixed_encoding', action: 'noted' }]);
});

test('no replacement character is ever put in the data', async () => {
  const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => byte > 31 && byte !== 0x22 && byte !== 0x2c,
  );
  const { rows } = await runImport(
    sourceFile('t.csv', 'thing_id,colour\nT1,', everyByte, '\nT2,Red\n'),
    { tables: [oneOfEach] },
  );
  const given = String(rows[0]?.colour_as_given);
  expect(given).toHaveLength(everyByte.length);
  expect(given).not.toContain('\uFFFD');
});

test('damaged UTF-16 is refused and not guessed at', async () => {
  const loneSurrogate = utf16Bytes('thing_id,title\nT1,\uD800x\n', true);
  const { report } = await titles(loneSurrogate);
  expect(report.problems).toMatchObject([{ rule: 'unreadable_file', action: 'file_left_out' }]);
});
