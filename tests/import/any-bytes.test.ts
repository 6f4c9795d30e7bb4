import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchives } from '#app/import/archive/open-archives.ts';
import { UnreadableFile } from '#app/import/decode/unreadable-file.ts';
import { RecordSource } from '#app/import/parse/record-source.ts';
import { surveyFile } from '#app/import/survey/survey-file.ts';
import { sourceFile } from './source-file.ts';

const { signal } = new AbortController();
const options = { scoreHeaders: () => 0, findIdentifier: () => null, signal };

/** Bytes that make structure more often than evenly spread ones. */
const telling = fc.constantFrom(...Buffer.from('a1,;|\t\n\r"= {é'));
const someBytes = fc
  .array(fc.oneof(telling, telling, telling, fc.nat({ max: 255 })), { maxLength: 200 })
  .map((bytes) => Uint8Array.from(bytes));

async function readAll(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const file = sourceFile('any.csv', bytes);
  const surveyed = await surveyFile(file, options);
  if (surveyed.state === 'unreadable') return surveyed.problems.length;
  let rows = 1;
  for await (const block of new RecordSource(file, surveyed.survey.layout, 16).blocks()) {
    rows += block.rows.length;
  }
  return rows;
}

test('no bytes make the reading of a file throw anything but that it cannot be read', async () => {
  await fc.assert(
    fc.asyncProperty(someBytes, async (bytes) => {
      const outcome = await readAll(bytes).catch((error: unknown) => error);
      expect(outcome instanceof UnreadableFile || Number(outcome) > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('no damage to a zip makes opening it throw, and what comes out is never larger than it says', async () => {
  const whole = zipSync({
    'a.csv': Buffer.from('id,n\n' + '1,x\n'.repeat(300)),
    'b.csv': Buffer.from('id\n1\n'),
  });
  const damage = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat({ max: 40 }), async (changes, cut) => {
      const bytes = whole.slice(0, whole.length - cut);
      for (const [at, byte] of changes) bytes[at] = byte;
      const opened = await openArchives([sourceFile('any.zip', bytes)], signal, 100_000);
      expect(opened.every(({ source }) => source.size <= 100_000)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
