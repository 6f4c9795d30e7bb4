import { forenames } from '../names/forenames.ts';
import { surnames } from '../names/surnames.ts';
import { wordNames } from '../names/word-names.ts';
import { naming, personVerbs, relations, titles } from './cue-words.ts';
import { isOrdinaryWord } from './is-ordinary-word.ts';
import { knownProperWords } from './known-proper-words.ts';
import { plainWord } from './plain-word.ts';
import type { TextFinding } from './text-finding.ts';

interface Word {
  readonly text: string;
  /** Lower case, without possessive. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly hasCapital: boolean;
  readonly opensSentence: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const OPENING = /(?:^|[.!?:;\n•*"“(\]]|\s[-–—])\s*["“'‘(]*$/u;
const ORDINARY_ENDING =
  /(?:ing|tion|sion|ment|ness|ity|ies|ed|ly|ism|ance|ence|ship|ful|less|ous|ive)$/;
const MONTH_CUE = new Set([
  'in',
  'since',
  'last',
  'this',
  'next',
  'by',
  'until',
  'of',
  'from',
  'during',
  'early',
  'late',
  'or',
  'till',
  'between',
  'around',
]);
/** At the start of a sentence these are far more often a season, a subject or a feeling than somebody. */
const NOT_SOMEBODY = new Set([
  'summer',
  'winter',
  'autumn',
  'art',
  'day',
  'love',
  'long',
  'young',
  'may',
  'reading',
]);
/** "Will never forget" leaves out its "I". */
const PROMISE = new Set(['never', 'always', 'really', 'just', 'definitely']);
const JOINERS = new Set(['de', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'da', 'dos', 'ul']);
const INITIALS = /(?<![\p{L}.])(?:\p{Lu}\.\s?){2,}|(?<![\p{L}.])\p{Lu}\.(?=\s+\p{Lu}\p{Ll})/gu;

/**
 * Words of a free text that may be names of people or places: known forenames in any case, words after titles,
 * relations and "called", initials, and capitalised words that are not everyday English. It looks too often rather
 * than too seldom, and still misses: a name nobody has listed, in lower case, is not found.
 */
export function findNames(text: string): TextFinding[] {
  const words = wordsOf(text);
  const isShouting = words.length > 3 && text === text.toUpperCase();
  const findings: TextFinding[] = [];
  let last: Word | null = null;
  words.forEach((word, index) => {
    const before = words[index - 1];
    const after = words[index + 1];
    const goesOn = last !== null && last === before && isJoined(text, last, word);
    if (
      isName(word, before, after, words[index - 2], isShouting) ||
      (goesOn && extendsName(word, after))
    ) {
      const previous = findings.at(-1);
      if (goesOn && previous) findings[findings.length - 1] = { ...previous, end: word.end };
      else findings.push({ kind: 'name', start: word.start, end: word.end });
      last = word;
    }
  });
  return [...findings, ...initials(text)];
}

/** Side by side, or an initial with its full stop before a name. */
function isJoined(text: string, one: Word, next: Word): boolean {
  const between = text.slice(one.end, next.start);
  return /^[ -]+$/.test(between) || (one.text.length === 1 && /^\. ?$/.test(between));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const whole = match[0].replace(/['’-]+$/, '');
    const possessive = /['’]s$/i.exec(whole);
    return {
      text: whole,
      plain: plainWord(possessive ? whole.slice(0, -2) : whole),
      start: match.index,
      end: match.index + whole.length - (possessive ? 2 : 0),
      hasCapital: /^\p{Lu}/u.test(whole),
      opensSentence: OPENING.test(text.slice(Math.max(0, match.index - 8), match.index)),
    };
  });
}

function isName(
  word: Word,
  before: Word | undefined,
  after: Word | undefined,
  beforeThat: Word | undefined,
  isShouting: boolean,
): boolean {
  const { plain } = word;
  const hasCapital = word.hasCapital && !isShouting;
  if (before && titles.has(before.plain))
    return !isOrdinary(plain) || hasCapital || plain.length === 1;
  if (isNamed(before, beforeThat) && !isOrdinary(plain)) return true;
  if (titles.has(plain) || isAcronym(word, isShouting)) return false;
  if (knownProperWords.has(plain) && !wordNames.has(plain)) return false;
  if (before && relations.has(before.plain) && hasCapital && !isOrdinary(plain)) return true;
  if (forenames.has(plain) && plain.length > 2 && !isOrdinary(plain)) return true;
  if (forenames.has(plain) && hasCapital && !isOrdinary(plain)) return true;
  if (!hasCapital) return false;
  return word.opensSentence ? opensWithName(word, after) : isNameWithin(word, before, after);
}

function isNameWithin(
  { plain, text }: Word,
  before: Word | undefined,
  after: Word | undefined,
): boolean {
  if (wordNames.has(plain)) {
    if (knownProperWords.has(plain) && before && MONTH_CUE.has(before.plain)) return false;
    return !(after?.hasCapital === true && isOrdinary(after.plain));
  }
  if (text.length === 1) return plain !== 'i' && plain !== 'a';
  return !isOrdinary(plain);
}

function opensWithName({ plain }: Word, after: Word | undefined): boolean {
  if (wordNames.has(plain)) {
    const isAct = after !== undefined && !after.hasCapital && personVerbs.has(after.plain);
    const isThing =
      NOT_SOMEBODY.has(plain) || (plain === 'will' && PROMISE.has(after?.plain ?? ''));
    return (isAct && !isThing) || (after?.hasCapital === true && surnames.has(after.plain));
  }
  if (isOrdinary(plain)) return false;
  if (surnames.has(plain)) return true;
  if (after?.hasCapital === true && !isOrdinary(after.plain) && !knownProperWords.has(after.plain))
    return true;
  if (ORDINARY_ENDING.test(plain)) return false;
  return after === undefined || personVerbs.has(after.plain) || after.plain === 'and';
}

/** A surname, a particle or a second forename behind a name that was found. */
function extendsName(word: Word, after: Word | undefined): boolean {
  if (JOINERS.has(word.plain)) return after?.hasCapital === true;
  if (word.text.length === 1) return word.hasCapital && word.plain !== 'i';
  if (!word.hasCapital) return surnames.has(word.plain) && !isOrdinary(word.plain);
  return (
    wordNames.has(word.plain) || (!isOrdinary(word.plain) && !knownProperWords.has(word.plain))
  );
}

function isNamed(before: Word | undefined, beforeThat: Word | undefined): boolean {
  if (!before) return false;
  if (naming.has(before.plain)) return true;
  return before.plain === 'is' && beforeThat?.plain === 'name';
}

/** Three to six capitals are far more often a service than a person; two are initials unless well known. */
function isAcronym(word: Word, isShouting: boolean): boolean {
  if (isShouting || word.text.length < 2 || word.text.length > 6) return false;
  if (word.text !== word.text.toUpperCase()) return false;
  return word.text.length > 2 ? !forenames.has(word.plain) : knownProperWords.has(word.plain);
}

function isOrdinary(plain: string): boolean {
  return isOrdinaryWord(plain);
}

function initials(text: string): TextFinding[] {
  return [...text.matchAll(INITIALS)].map((match) => ({
    kind: 'name',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}
