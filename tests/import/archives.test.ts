import { zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { openArchives } from '#app/import/archive/open-archives.ts';
import { sizeLimit, tooLargeProblem } from '#app/import/archive/size-limit.ts';
import { sizeInWords } from '#app/import/archive/size-in-words.ts';
import type { SourceFile } from '#app/import/import-report.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { sourceFile } from './source-file.ts';
import { refusalOf } from './survey-of.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const people = bytes('person_id,sex\nP1,Female\n');
const never = new AbortController().signal;

function zip(content: Zippable, name = 'exports.zip'): SourceFile {
  return sourceFile(name, zipSync(content).slice());
}

async function opened(files: readonly SourceFile[], limit?: number) {
  const all = await openArchives(files, never, limit);
  return Promise.all(
    all.map(async (each) =>
      each.state === 'file'
        ? [each.source.name, await new Response(each.source.stream()).text()]
        : [each.source.name, ...each.problems.map(({ rule }) => rule)],
    ),
  );
}

test('a zip becomes the CSV files in it, without their folders, in its place', async () => {
  const before = sourceFile('a.csv', 'a\n1\n');
  const after = sourceFile('z.csv', 'z\n1\n');
  const archive = zip({ 'quarter 1': { 'people.csv': people, 'goals.CSV': bytes('g\n') } });
  expect(await opened([before, archive, after])).toEqual([
    ['a.csv', 'a\n1\n'],
    ['exports.zip/people.csv', 'person_id,sex\nP1,Female\n'],
    ['exports.zip/goals.CSV', 'g\n'],
    ['z.csv', 'z\n1\n'],
  ]);
});

test('stored and packed entries both come out whole, and know their size', async () => {
  const long = bytes('id,n\n' + '1,x\n'.repeat(200_000));
  for (const level of [0, 9] as const) {
    const [file] = await openArchives([zip({ 'long.csv': [long, { level }] })], never);
    expect(file?.source.size).toBe(long.length);
    expect(file?.source).toBeInstanceOf(Blob);
    const out = new Uint8Array(await new Response(file?.source.stream()).arrayBuffer());
    expect(Buffer.compare(out, long)).toBe(0);
  }
});

test('two files of one name keep their folders, and what systems add is passed over', async () => {
  const archive = zip({
    april: { 'people.csv': people },
    may: { 'people.csv': people },
    __MACOSX: { '._people.csv': bytes('x') },
    '.DS_Store': bytes('x'),
    'read me.pdf': bytes('x'),
  });
  expect((await opened([archive])).map(([name]) => name)).toEqual([
    'exports.zip/april/people.csv',
    'exports.zip/may/people.csv',
  ]);
});

test('a workbook is told from a zip of CSV files, and refused as a workbook', async () => {
  const workbook = zip(
    { '[Content_Types].xml': bytes('<x/>'), xl: { 'workbook.xml': bytes('<x/>') } },
    'export.xlsx',
  );
  const [file] = await openArchives([workbook], never);
  expect(file?.state).toBe('file');
  expect(await refusalOf(workbook)).toMatchObject([{ rule: 'workbook_not_csv' }]);
});

test('a workbook beside CSV files in a zip is refused, and they are not', async () => {
  const archive = zip({ 'people.csv': people, 'people.xlsx': bytes('x') });
  expect(await opened([archive])).toEqual([
    ['exports.zip/people.csv', 'person_id,sex\nP1,Female\n'],
    ['exports.zip/people.xlsx', 'workbook_not_csv'],
  ]);
});

test('a zip that cannot be used says why', async () => {
  const inside = zipSync({ 'people.csv': people });
  expect(await opened([zip({ 'more.zip': inside, 'people.csv': people })])).toEqual([
    ['exports.zip', 'zip_inside_zip'],
  ]);
  expect(await opened([zip({ 'letter.pdf': people })])).toEqual([
    ['exports.zip', 'zip_without_csv'],
  ]);
  expect(await opened([zip({})])).toEqual([['exports.zip', 'zip_without_csv']]);
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.csv`, people]));
  expect(await opened([zip(many)])).toEqual([['exports.zip', 'zip_too_many_files']]);
});

test('a zip cut short is damaged', async () => {
  const whole = zipSync({ 'people.csv': people });
  const short = sourceFile('exports.zip', whole.slice(0, whole.length - 30));
  expect(await opened([short])).toEqual([['exports.zip', 'zip_damaged']]);
});

test('an entry whose content is damaged does not take the others with it', async () => {
  const whole = zipSync({ 'bad.csv': bytes('a,b\n1,2\n'.repeat(500)), 'good.csv': people });
  whole.fill(0xff, 40, 60);
  expect(await opened([sourceFile('exports.zip', whole.slice())])).toEqual([
    ['exports.zip/bad.csv', 'zip_damaged'],
    ['exports.zip/good.csv', 'person_id,sex\nP1,Female\n'],
  ]);
});

/** Where the directory entry of a zip of one file begins. */
function directoryOf(whole: Uint8Array): number {
  return new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 6, true);
}

test('a zip locked with a password is told', async () => {
  const whole = zipSync({ 'people.csv': people }).slice();
  const flags = directoryOf(whole) + 8;
  whole[flags] = (whole[flags] ?? 0) | 1;
  expect(await opened([sourceFile('exports.zip', whole)])).toEqual([['exports.zip', 'zip_locked']]);
});

test('a zip that would unpack to more than the limit is refused before it is unpacked', async () => {
  const bomb = zip({ 'zeros.csv': new Uint8Array(4_000_000) });
  expect(bomb.size).toBeLessThan(10_000);
  expect(await opened([bomb], 1_000_000)).toEqual([['exports.zip', 'zip_too_large']]);
});

test('a zip that lies about its size is given up while it is unpacked', async () => {
  const whole = zipSync({ 'zeros.csv': new Uint8Array(4_000_000) }).slice();
  new DataView(whole.buffer).setUint32(directoryOf(whole) + 24, 1000, true);
  expect(await opened([sourceFile('exports.zip', whole)], 1_000_000)).toEqual([
    ['exports.zip/zeros.csv', 'zip_damaged'],
  ]);
});

test('unpacking can be stopped', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(openArchives([zip({ 'people.csv': people })], stop.signal)).rejects.toThrow(
    ImportStopped,
  );
});

test('a file that cannot be opened is left for the survey', async () => {
  const file = {
    name: 'locked.zip',
    size: 10,
    stream: () => {
      throw new Error('NotAllowedError');
    },
  };
  const [first] = await openArchives([file], never);
  expect(first).toEqual({ state: 'file', source: file });
});

test('a device takes in an eighth of its memory, and 512 MB where it does not say', () => {
  expect(sizeLimit(8)).toBe(1024 ** 3);
  expect(sizeLimit(0.5)).toBe(64 * 1024 ** 2);
  expect(sizeLimit(undefined)).toBe(512 * 1024 ** 2);
});

test('a file is too large only beyond the limit, which is said in words', () => {
  const file = sourceFile('big.csv', 'x'.repeat(2048));
  expect(tooLargeProblem(file, 2048)).toBeNull();
  expect(tooLargeProblem(file, 2047)).toMatchObject({
    file: 'big.csv',
    rule: 'file_too_large',
    action: 'file_left_out',
    expected: '2 KB',
  });
  expect(sizeInWords(sizeLimit(4))).toBe('512 MB');
});
