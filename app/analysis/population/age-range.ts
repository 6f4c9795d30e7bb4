/** Whole years, both ends included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** Nobody is older, as far as counting goes: the end of "25 and over" and of "all ages". */
export const OLDEST = 120;

/**
 * The ages that a publisher's words stand for: "11 to 17", "0-17 yrs", "Aged 16", "Aged 15 years and under", "25+",
 * "All ages". null: the words say nothing of age, or not clearly.
 */
export function readAgeRange(text: string): AgeRange | null {
  const words = text.toLowerCase().replaceAll(/[\u2010-\u2015]/g, '-');
  if (/\ball\b.*\bages?\b|\ball ages\b/.test(words)) return { from: 0, to: OLDEST };
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const [one, other, more] = numbers;
  if (one === undefined || more !== undefined || numbers.some((age) => age > OLDEST)) return null;
  if (other !== undefined) return one <= other ? { from: one, to: other } : null;
  if (/and (under|below)|or (under|younger)|up to/.test(words)) return { from: 0, to: one };
  if (/^\s*<|\bunder\b/.test(words)) return one > 0 ? { from: 0, to: one - 1 } : null;
  if (/\+|and (over|above|older)|or (over|older)/.test(words)) return { from: one, to: OLDEST };
  return /^\s*>|\bover\b/.test(words) ? { from: one + 1, to: OLDEST } : { from: one, to: one };
}

/** Whether a range is of people of every age, grown-ups included. */
export function isAllAges({ from, to }: AgeRange): boolean {
  return from === 0 && to >= 65;
}

export function overlap(one: AgeRange, other: AgeRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}
