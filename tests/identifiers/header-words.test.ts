import { expect, test } from 'vitest';
import { headerWords } from '#app/identifiers/header-words.ts';

test.each([
  ['pers_DOB', 'pers dob'],
  ['PersDoB', 'pers dob'],
  ['D.O.B.', 'dob'],
  ['NHSNumber', 'nhs number'],
  ['IPAddress', 'ip address'],
  ['Young person’s first name:', 'young persons first name'],
  ['  Post Code ', 'post code'],
  ['LSOA11', 'lsoa11'],
  ['', ''],
])('"%s" is read as "%s"', (header, words) => {
  expect(headerWords(header)).toBe(words);
});
