import type { MissingKind } from './missing.ts';
import { missingKinds } from './missing.ts';
import { normaliseValue } from './normalise-value.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text means in one list: an answer, or a kind of missing that this list names. */
export type Found =
  | { readonly state: 'code'; readonly code: string }
  | { readonly state: 'missing'; readonly kind: MissingKind };

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, Found>>();

/**
 * Looks a text up in a code list by code, label or alias. A number matches with or without its
 * leading zero, which spreadsheets lose. null: the list does not hold it, which is not `Other`.
 */
export function findCode(vocabulary: Vocabulary, text: string): Found | null {
  let index = indexes.get(vocabulary);
  if (!index) {
    index = indexOf(vocabulary);
    indexes.set(vocabulary, index);
  }
  return index.get(normaliseValue(text)) ?? null;
}

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, Found> {
  const index = new Map<string, Found>();
  const shortened = new Map<string, Found>();
  const add = (text: string, found: Found) => {
    const key = normaliseValue(text);
    if (!index.has(key)) index.set(key, found);
    if (/^0\d+$/.test(key)) shortened.set(key.replace(/^0+(?=\d)/, ''), found);
  };
  for (const { code, label, aliases } of vocabulary.terms) {
    for (const text of [code, label, ...aliases]) add(text, { state: 'code', code });
  }
  for (const kind of missingKinds) {
    for (const text of vocabulary.missing[kind] ?? []) add(text, { state: 'missing', kind });
  }
  for (const [key, found] of shortened) if (!index.has(key)) index.set(key, found);
  return index;
}
