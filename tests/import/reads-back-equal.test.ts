import fc from 'fast-check';
import { expect, test } from 'vitest';
import { field, planOf, readByPlan } from './read-by-plan.ts';
import { oneOfEach } from './small-tables.ts';
import { surveyOf } from './survey-of.ts';
import { latinBytes, sourceFile, utf16Bytes } from './source-file.ts';
import { writeCsv } from './write-csv.ts';

const style = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n' as const, '\r\n' as const),
  quoteAll: fc.boolean(),
  endsWithNewline: fc.boolean(),
});

/** Free text that keeps its ends when tidied, and means nothing in particular. */
const cell = (unit: fc.Arbitrary<string>) =>
  fc.string({ unit, maxLength: 12 }).map((text) => `<${text}>`);

const awkward = fc.constantFrom(
  'a',
  'B',
  '"',
  ',',
  ';',
  '|',
  '\n',
  '\r\n',
  "'",
  '=',
  '0',
  'é',
  '£',
);
/** Letters that, side by side, never happen to be UTF-8. */
const latin = fc.constantFrom('a', '"', ',', ';', '|', '\n', 'é', 'ü', 'ö', 'ß');
const anything = fc.oneof(
  awkward,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((text) => isKept(text)),
);

/** Characters that tidying a cell removes or replaces are another room's subject. */
function isKept(text: string): boolean {
  return !/[\s\p{C}]/u.test(text);
}

const headers = ['thing_id', 'note', 'title'];

async function notesOf(content: BlobPart, chunkBytes: number) {
  const file = sourceFile('t.csv', content);
  const { layout } = (await surveyOf(file, { known: headers })).survey;
  const plan = planOf(
    Object.fromEntries(headers.map((header) => [header, field('contacts', header)])),
    ['contacts'],
    { layout },
  );
  const { records, report } = await readByPlan(plan, file, { tables: [oneOfEach], chunkBytes });
  expect(report.problems).toEqual([]);
  return (records.contacts ?? []).map(({ note }) => note);
}

function tableOf(notes: readonly string[]): readonly (readonly string[])[] {
  return [headers, ...notes.map((note, index) => [`T${index}`, note, 'x'])];
}

const chunkBytes = fc.integer({ min: 8, max: 64 });

test('any table comes back equal, whatever the style and wherever the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell(anything), { minLength: 1, maxLength: 15 }),
      style,
      chunkBytes,
      async (notes, how, size) => {
        expect(await notesOf(writeCsv(tableOf(notes), how), size)).toEqual(notes);
      },
    ),
    { numRuns: 200 },
  );
});

test('any table comes back equal from UTF-16', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell(anything), { minLength: 1, maxLength: 10 }),
      style,
      chunkBytes,
      fc.boolean(),
      async (notes, how, size, isLittleEndian) => {
        const bytes = utf16Bytes(writeCsv(tableOf(notes), how), isLittleEndian);
        expect(await notesOf(bytes, size)).toEqual(notes);
      },
    ),
    { numRuns: 60 },
  );
});

test('any table comes back equal from Windows-1252', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell(latin), { minLength: 1, maxLength: 10 }),
      style,
      chunkBytes,
      async (notes, how, size) => {
        const bytes = latinBytes(writeCsv(tableOf(notes), how));
        expect(await notesOf(bytes, size)).toEqual(notes);
      },
    ),
    { numRuns: 60 },
  );
});

test('a quoted line break survives a chunk edge at every place', async () => {
  const text = writeCsv(tableOf(['one\ntwo', 'say "yes", then\r\ngo', '"']), {
    delimiter: ',',
    newline: '\r\n',
    quoteAll: true,
    endsWithNewline: true,
  });
  for (let size = 8; size <= text.length + 1; size++) {
    expect(await notesOf(text, size)).toEqual(['one\ntwo', 'say "yes", then\r\ngo', '"']);
  }
});
