import type { ColumnValues } from '../identifier-finding.ts';
import { headerWords } from '../header-words.ts';
import { dayInText } from '../shapes/day-in-text.ts';
import { isNoAnswer } from './no-answer.ts';
import type { Mark } from './marks.ts';
import { markValue } from './mark-value.ts';
import { emptyTallies } from './tallies.ts';
import type { Tally } from './tallies.ts';

/** What the values of one column look like, counted once over its distinct texts. */
export interface ColumnProfile {
  /** The header as lower-case words. */
  readonly words: string;
  /** Cells that are not blank. */
  readonly filled: number;
  /** Those of them that hold an answer, not "n/a" or "anonymous". */
  readonly answered: Tally;
  readonly found: Readonly<Record<Mark, Tally>>;
  /** The days that values name, as days since 1970, once for each distinct text. */
  readonly days: readonly number[];
  readonly dated: Tally;
  readonly texts: readonly string[];
}

export function columnProfile({ header, values }: ColumnValues): ColumnProfile {
  const found = emptyTallies();
  const days: number[] = [];
  const texts: string[] = [];
  const answered = { distinct: 0, cells: 0 };
  let filled = 0;
  let dated = 0;
  let count = 0;
  const mark = (kind: Mark) => {
    found[kind].distinct += 1;
    found[kind].cells += count;
  };
  for (const [given, cells] of values) {
    const text = given.trim();
    if (text === '') continue;
    filled += cells;
    if (isNoAnswer(text)) continue;
    count = cells;
    answered.distinct += 1;
    answered.cells += cells;
    texts.push(text);
    const day = dayInText(text);
    if (day === null) markValue(text, mark);
    else {
      days.push(day);
      dated += cells;
    }
  }
  return {
    words: headerWords(header),
    filled,
    answered,
    found,
    days,
    dated: { distinct: days.length, cells: dated },
    texts,
  };
}
