import * as z from 'zod';
import type { Field } from '../field.ts';
import { normaliseValue } from '../normalise-value.ts';
import { plainNumber } from '../plain-number.ts';
import { commonFacts } from './common-facts.ts';
import type { NumberFacts } from './number.ts';
import { refuse } from './refuse.ts';

export interface IntegerFacts extends NumberFacts {
  /** Wordings of single values, such as "1 - most deprived". */
  readonly wordings?: Readonly<Record<string, number>>;
  /** Reads texts that are no plain number, such as "45 mins"; null for what it cannot. */
  readonly alsoReads?: (cell: string) => number | null;
}

/** A whole number. 2.0 is whole; 2.5 and 1e2 are not read. */
export function integer(facts: IntegerFacts): Field {
  const { range, wordings = {}, alsoReads } = facts;
  const worded = new Map(
    Object.entries(wordings).map(([words, value]) => [normaliseValue(words), value]),
  );
  return {
    ...commonFacts(facts, 'none'),
    type: 'integer',
    ...(range ? { range } : {}),
    schema: z.string().transform((cell, context) => {
      const value =
        worded.get(normaliseValue(cell)) ?? plainNumber(cell) ?? alsoReads?.(cell) ?? null;
      if (value === null || !Number.isSafeInteger(value))
        return refuse(context, 'not_a_whole_number');
      if (range && (value < range.min || value > range.max)) return refuse(context, 'out_of_range');
      return value;
    }),
  };
}
