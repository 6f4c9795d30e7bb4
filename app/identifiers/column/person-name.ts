import { forenames } from '../names/forenames.ts';
import { organisationWords } from '../names/organisation-words.ts';
import { surnames } from '../names/surnames.ts';
import { wordNames } from '../names/word-names.ts';

const WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'sir']);

/** `known`: written as a name, and part of it is a listed name or a title. `could`: written as one. `not`: a place, service or text. */
export type NameLikeness = 'known' | 'could' | 'organisation' | 'not';

/**
 * How much a whole value looks like the name of a person: one to four words of letters, with or without the comma of
 * "Smith, Aisha".
 */
export function nameLikeness(text: string): NameLikeness {
  if (text.length < 2 || text.length > 50) return 'not';
  const words = text.split(/[ ,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 5) return 'not';
  let known = 0;
  let organisation = false;
  let written = true;
  for (const [index, word] of words.entries()) {
    if (!WORD.test(word)) return 'not';
    const plain = word.toLowerCase().replace(/[.’']/g, '');
    if (organisationWords.has(plain)) organisation = true;
    if (index === 0 && word === word.toLowerCase()) written = false;
    if (forenames.has(plain) || (index === 0 && words.length > 1 && TITLES.has(plain))) known += 1;
    else if (surnames.has(plain) && (index === words.length - 1 || text.includes(','))) known += 1;
    else if (words.length > 1 && wordNames.has(plain)) known += 0.5;
  }
  if (organisation) return 'organisation';
  if (known >= 1) return 'known';
  return written && words.length <= 4 ? 'could' : 'not';
}
