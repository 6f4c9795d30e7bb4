import { forenames } from '../names/forenames.ts';
import { surnames } from '../names/surnames.ts';
import { ordinaryWords } from './ordinary-words.ts';

const ENDINGS: readonly (readonly [ending: string, ...instead: string[]])[] = [
  ["n't", ''],
  ["'ll", ''],
  ["'ve", ''],
  ["'re", ''],
  ["'s", ''],
  ["'d", ''],
  ["'m", ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['ily', 'y'],
  ['ing', '', 'e'],
  ['ness', ''],
  ['ment', ''],
  ['ful', ''],
  ['less', ''],
  ['able', '', 'e'],
  ['est', '', 'e'],
  ['es', ''],
  ['ed', '', 'e'],
  ['er', '', 'e'],
  ['ly', ''],
  ['s', ''],
];

/** Whether a lower-case word, with straight apostrophes, is everyday English, with or without an ending. "Peter" is not a pet. */
export function isOrdinaryWord(word: string): boolean {
  if (ordinaryWords.has(word)) return true;
  if (forenames.has(word) || surnames.has(word)) return false;
  for (const [ending, ...instead] of ENDINGS) {
    const shortest = ending.startsWith("'") ? 1 : 2;
    if (!word.endsWith(ending) || word.length - ending.length < shortest) continue;
    const stem = word.slice(0, -ending.length);
    if (instead.some((last) => ordinaryWords.has(stem + last))) return true;
    if (/(.)\1$/.test(stem) && ordinaryWords.has(stem.slice(0, -1))) return true;
    if (ending.startsWith("'") && stem.length >= 3 && isOrdinaryWord(stem)) return true;
  }
  return word.includes('-') && word.split('-').every((part) => part !== '' && isOrdinaryWord(part));
}
