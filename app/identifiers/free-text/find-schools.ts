import { isOrdinaryWord } from './is-ordinary-word.ts';
import { knownProperWords } from './known-proper-words.ts';
import { plainWord } from './plain-word.ts';
import type { TextFinding } from './text-finding.ts';

const KINDS =
  'school|academy|college|primary|secondary|grammar|infants?|juniors?|high|university|sixth form';
const NAMED = new RegExp(
  String.raw`((?:\b(?:St\.?|Saint|\p{Lu}[\p{L}'’.-]*)\s+){1,4})(?:(?:of|and|the|for|C of E|CofE|RC)\s+)?(?:School|Academy|College|Primary|Secondary|High|Grammar|Infants?|Juniors?|University|Sixth Form)\b(?:\s+(?:School|College|Academy))*`,
  'gu',
);
const LOWER_CASE = new RegExp(String.raw`\b([\p{L}'’]{3,})\s+(?:${KINDS})\b(?:\s+school)?`, 'giu');
const NOT_NAMES = new Set(['st', 'saint', 'and', 'of', 'the']);

/** Schools and colleges by name: "Oakfield Primary", "St Anne's Catholic High School". "Primary school" alone is nobody's. */
export function findSchools(text: string): TextFinding[] {
  const findings: TextFinding[] = [];
  for (const match of text.matchAll(NAMED)) {
    const words = [...(match[1] ?? '').matchAll(/\S+/g)];
    const first = words.find(({ 0: word }) => couldName(word));
    if (first === undefined) continue;
    findings.push({
      kind: 'school',
      start: match.index + first.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(LOWER_CASE)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = plainWord(match[1] ?? '');
    if (!couldName(word) || NOT_NAMES.has(word) || word.length < 4) continue;
    if (findings.some((other) => start < other.end && other.start < end)) continue;
    findings.push({ kind: 'school', start, end });
  }
  return findings;
}

function couldName(word: string): boolean {
  const plain = plainWord(word);
  return (
    /^(?:st|saint)\.?$/.test(plain) || (!isOrdinaryWord(plain) && !knownProperWords.has(plain))
  );
}
