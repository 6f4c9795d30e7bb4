import { distance } from 'fastest-levenshtein';
import { missingKinds } from '#app/records/missing.ts';
import type { Field } from '#app/records/field.ts';
import { findCode } from '#app/records/find-code.ts';
import { missingInCell } from '#app/records/missing-in-cell.ts';
import { normaliseValue } from '#app/records/normalise-value.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import type { Term, Vocabulary } from '#app/records/vocabulary.ts';
import { yesOrNo } from '#app/records/yes-or-no.ts';
import type { ValueMeaning } from '../plan/column-use.ts';
import type { ColumnSurvey } from '../survey/file-survey.ts';
import { sharedWeight } from './words-alike.ts';

/** What one distinct text of a coded column is taken for, and how that was found. */
export interface ValueMatch {
  readonly text: string;
  readonly count: number;
  /** What stands now. A suggestion is never taken over unasked: until somebody accepts it, the text is not mapped. */
  readonly meaning: ValueMeaning;
  readonly how: 'in_list' | 'override' | 'suggested' | 'not_mapped';
  /** The answer of the list that is most like the text; null when none is like it, or when it is known. */
  readonly suggestion: ValueMeaning | null;
}

const leastAlike = 0.6;
const shortest = 3;

/** Every distinct text of a column with its meaning in the field's list, overruled by `overrides` (keys are texts as given). */
export function matchValues(
  { values }: ColumnSurvey,
  field: Field,
  overrides: Readonly<Record<string, ValueMeaning>> = {},
): readonly ValueMatch[] {
  return values.map(([text, count]) => {
    const override = Object.hasOwn(overrides, text) ? overrides[text] : undefined;
    if (override !== undefined) {
      return { text, count, meaning: override, how: 'override', suggestion: null };
    }
    const found = meaningOf(text, field);
    if (found !== null) return { text, count, meaning: found, how: 'in_list', suggestion: null };
    const suggestion = field.vocabulary ? suggestionFor(text, field.vocabulary) : null;
    const how = suggestion === null ? 'not_mapped' : 'suggested';
    return { text, count, meaning: { notMapped: true }, how, suggestion };
  });
}

/** What a text means without anybody's help: a code of the list, yes or no, or a kind of missing. */
export function meaningOf(text: string, field: Field): ValueMeaning | null {
  const cell = tidyCell(text);
  const missing = missingInCell(field, cell);
  if (missing !== null) return missing === 'not_mapped' ? null : { missing };
  if (field.type === 'yes_no') {
    const answer = yesOrNo(cell);
    return answer === null ? null : { code: answer ? 'yes' : 'no' };
  }
  const found = field.vocabulary ? findCode(field.vocabulary, cell) : null;
  return found?.state === 'code' ? { code: found.code } : null;
}

function suggestionFor(text: string, vocabulary: Vocabulary): ValueMeaning | null {
  const said = normaliseValue(text);
  if (said.length < shortest || /^\d+$/.test(said)) return null;
  let best: { readonly meaning: ValueMeaning; readonly alike: number } | null = null;
  const offer = (wordings: readonly string[], meaning: ValueMeaning) => {
    for (const wording of wordings) {
      const alike = likeness(text, wording);
      if (alike >= leastAlike && alike > (best?.alike ?? 0)) best = { meaning, alike };
    }
  };
  for (const term of vocabulary.terms) offer(wordingsOf(term), { code: term.code });
  for (const kind of missingKinds) {
    if (kind !== 'not_mapped') offer(vocabulary.missing[kind] ?? [], { missing: kind });
  }
  return meaningIn(best);
}

function meaningIn(best: { readonly meaning: ValueMeaning } | null): ValueMeaning | null {
  return best === null ? null : best.meaning;
}

function wordingsOf({ label, aliases }: Term): readonly string[] {
  return [label, ...aliases.filter((alias) => alias.length >= shortest)];
}

/** How alike two wordings are, 0 to 1: by their letters, or by the words they share, whichever is more. */
function likeness(one: string, other: string): number {
  const [left, right] = [normaliseValue(one), normaliseValue(other)];
  const longer = Math.max(left.length, right.length);
  const byLetters = longer < 4 ? 0 : 1 - edits(left, right) / longer;
  const words = sharedWeight(wordsOf(one), wordsOf(other));
  return Math.max(byLetters >= 0.7 ? byLetters : 0, words);
}

/** Letters to change to make one text the other; letters in another order, as in CAHMS, are one. */
function edits(one: string, other: string): number {
  const sorted = (text: string) => text.split('').sort().join('');
  const isSwapped = other.startsWith(one.slice(0, 1)) && sorted(one) === sorted(other);
  return isSwapped && one !== other ? 1 : distance(one, other);
}

const EMPTY_WORDS = new Set('the of a an and or to for in on by with other any not'.split(' '));

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)));
}
