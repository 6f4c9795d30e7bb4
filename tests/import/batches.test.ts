import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runImport } from './run-import.ts';
import { oneOfEach } from './small-tables.ts';
import { sourceFile } from './source-file.ts';

test('however rows are batched and chunked, each usable row is handed over once, with its number', async () => {
  const row = fc.constantFrom('good', 'blank', 'no id', 'ragged');
  const lines = { good: 'T,a\n', blank: ',\n', 'no id': ',a\n', ragged: 'T,a,b\n' };
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 40 }),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 8, max: 80 }),
      async (kinds, batchRows, chunkBytes) => {
        const text = `thing_id,title\n${kinds.map((kind) => lines[kind]).join('')}`;
        const { rows, batches, report } = await runImport(sourceFile('t.csv', text), {
          tables: [oneOfEach],
          batchRows,
          chunkBytes,
        });
        const good = kinds.flatMap((kind, index) => (kind === 'good' ? [index + 2] : []));
        const left = kinds.filter((kind) => kind === 'no id' || kind === 'ragged').length;
        expect(rows.map(({ source_row }) => source_row)).toEqual(good);
        expect(batches.every((batch) => batch.rows <= batchRows)).toBe(true);
        expect(report).toMatchObject({
          rowsRead: good.length + left,
          rowsLoaded: good.length,
          rowsLeftOut: left,
        });
      },
    ),
    { numRuns: 100 },
  );
});
