import type { ColumnUse } from '../plan/column-use.ts';
import { headerWords } from './header-words.ts';
import { takeOccasion, type OccasionMark } from './occasion-words.ts';

type Part = Extract<ColumnUse, { kind: 'goal' }>['part'];

export interface GoalHeader {
  readonly goal: number;
  readonly part: Part | 'wording' | 'open';
  readonly mark: OccasionMark | null;
}

const GOAL = /^(?:goal|gbo|goals|gbos)0*(\d?)$/;
/** "GBO Goal 2", "GBO G2": said twice, and the number stands with the second. */
const AGAIN = /^(?:goal|g)0*(\d?)$/;
const PARTS: readonly (readonly [Part | 'wording', string])[] = [
  ['rated_on', 'date rated'],
  ['achieved', 'achieved met reached attained outcome'],
  ['theme', 'theme category area type domain'],
  ['rating', 'rating score rate progress scale points'],
  ['wording', 'text description wording words detail details name what'],
];
const EMPTY = new Set(['score', 'no', 'number', 'on', 'of', 'my', 'the']);

/**
 * The goal, its part and time that a header of a wide file names: "goal1_start", "GBO 2 review score", "Goal 1 theme".
 * A goal without a number counts only with a mark of time. null when it names none.
 */
export function goalHeader(header: string): GoalHeader | null {
  const words = headerWords(header);
  const at = words.findIndex((word) => GOAL.test(word));
  if (at < 0) return null;
  const first = GOAL.exec(words[at] ?? '')?.[1] ?? '';
  const again = first === '' ? AGAIN.exec(words[at + 1] ?? '') : null;
  const inWord = again?.[1] ?? first;
  const after = at + (again === null ? 1 : 2);
  const next = words[after] ?? '';
  const beside = inWord === '' && /^\d$/.test(next);
  const { mark, rest } = takeOccasion([
    ...words.slice(0, at),
    ...words.slice(beside ? after + 1 : after),
  ]);
  const number = beside ? next : inWord;
  if (number === '' && mark === null) return null;
  const part = partSaid(rest);
  return part === null ? null : { goal: Number(number === '' ? 1 : number), part, mark };
}

function partSaid(rest: readonly string[]): GoalHeader['part'] | null {
  for (const [part, words] of PARTS) {
    if (rest.some((word) => words.split(' ').includes(word))) return part;
  }
  return rest.every((word) => EMPTY.has(word)) ? 'open' : null;
}
