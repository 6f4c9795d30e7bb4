import { expect, test } from 'vitest';
import { chooseDialect } from '#app/import/parse/choose-dialect.ts';

const known = new Set(['thing_id', 'title', 'note']);
const score = (cells: readonly string[]) => cells.filter((cell) => known.has(cell)).length;

test.each([
  ['comma', ',', 'thing_id,title\nT1,a\n'],
  ['semicolon', ';', 'thing_id;title\nT1;a\n'],
  ['tab', '\t', 'thing_id\ttitle\nT1\ta\n'],
  ['pipe', '|', 'thing_id|title\nT1|a\n'],
])('a %s between the headers is found', (_name, delimiter, text) => {
  expect(chooseDialect(text, score)).toEqual({ delimiter, newline: '\n', start: 0 });
});

test('known headers decide, however many commas the notes hold', () => {
  const text = 'thing_id;note\nT1;a,b,c,d\nT2;a,b,c,d\nT3;a,b,c,d\n';
  expect(chooseDialect(text, score).delimiter).toBe(';');
});

test('where no header is known, the delimiter that cuts the rows evenly is taken', () => {
  expect(chooseDialect('colour;size\nred;1,5\nblue;2\n', score).delimiter).toBe(';');
  expect(chooseDialect('colour\nred\nblue\n', score).delimiter).toBe(',');
});

test('a separator line says what the delimiter is and is passed over', () => {
  expect(chooseDialect('sep=;\r\nthing_id;title\r\n', score)).toEqual({
    delimiter: ';',
    newline: '\n',
    start: 7,
  });
});

test('carriage returns alone end lines only where no line feed does', () => {
  expect(chooseDialect('thing_id,title\rT1,a\r', score).newline).toBe('\r');
  expect(chooseDialect('thing_id,title\rT1,"two\nlines"\r', score).newline).toBe('\r');
  expect(chooseDialect('thing_id,title\r\nT1,a\r\n', score).newline).toBe('\n');
});
