import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnStore } from '#app/import/convert/column-store.ts';
import { TextTable } from '#app/import/convert/text-table.ts';
import { WordList } from '#app/import/convert/word-list.ts';
import { id } from '#app/records/fields/id.ts';

const field = id({ name: 'person_id', label: 'Person', description: '', example: '' });

test('words come back as they were added, in whatever way and however many', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Z0-9]{0,40}$/));
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 400 }), { maxLength: 3 }), (lists) => {
      const kept = new WordList();
      const units = new TextTable();
      for (const words of lists) {
        kept.clear();
        for (const [at, text] of words.entries()) {
          const isAscii = Buffer.byteLength(text) === text.length;
          if (at % 2 === 0 || !isAscii) kept.add(text);
          else kept.addAscii(units.unitsOf(text).units, 0, text.length);
        }
        expect([...kept.vector()]).toEqual(words);
        expect(words.map((_, at) => kept.at(at))).toEqual(words);
      }
    }),
  );
});

test('a store tells values, what is missing and what is faulty apart, and nothing stays when it is cleared', () => {
  const store = new ColumnStore(field);
  const fault = { rule: 'damaged_id', expected: 'an ID letter for letter', value: '1E5' } as const;
  const { units } = new TextTable().unitsOf('R1');
  const codes = [
    store.add({ reading: { state: 'value', value: 'é' }, given: ' é', fault: null }),
    store.addPlainWord(units, 0, 2),
    store.add({ reading: { state: 'missing', kind: 'blank' }, given: '-', fault: null }),
    store.add({ reading: { state: 'value', value: '1E5' }, given: '1E5', fault }),
  ];
  expect(codes).toEqual([0, 1, 2, 3]);
  expect(codes.map((code) => store.textOf(code))).toEqual(['é', 'R1', '-', '1E5']);
  expect(codes.map((code) => store.hasValue(code))).toEqual([true, true, false, true]);
  expect(codes.map((code) => store.isSuspect(code))).toEqual([false, false, true, true]);
  expect([...(store.words?.vector() ?? [])]).toEqual(['é', 'R1', '', '1E5']);
  const { revision } = store;
  store.clear();
  expect(store.revision).not.toBe(revision);
  expect(store.add({ reading: { state: 'value', value: 'b' }, given: 'b', fault: null })).toBe(0);
  expect([store.size, store.isSuspect(0), store.textOf(0)]).toEqual([1, false, 'b']);
  expect([store.kinds.size, store.faults.size]).toEqual([0, 0]);
});
