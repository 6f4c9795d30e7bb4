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
  const inWord = GOAL.exec(words[at] ?? '')?.[1] ?? '';
  const next = words[at + 1] ?? '';
  const beside = inWord === '' && /^\d$/.test(next);
  const { mark, rest } = takeOccasion([
    ...words.slice(0, at),
    ...words.slice(at + (beside ? 2 : 1)),
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
