import type { Field } from './field.ts';
import { findCode } from './find-code.ts';
import type { MissingKind } from './missing.ts';
import { missingKinds } from './missing.ts';
import {
  emptyDates,
  emptyTokens,
  markerTokens,
  missingWords,
  numberMarkerTokens,
  programTokens,
  punctuationTokens,
  yesNoMissingTokens,
} from './missing-words.ts';
import { normaliseValue } from './normalise-value.ts';

type Words = Readonly<Partial<Record<MissingKind, readonly string[]>>>;
type Lookup = ReadonlyMap<string, MissingKind>;

const asIs = (text: string) => text;
const inAnyColumn = lookup(asIs, emptyTokens, punctuationTokens);
/** Ids are as many as rows: whether one of these could be it is asked by its first unit and its length before it is looked up. */
const lengthsByUnit = new Uint32Array(128);
for (const text of inAnyColumn.keys()) {
  lengthsByUnit[unitOf(text)] = (lengthsByUnit[unitOf(text)] ?? 0) | lengthBit(text);
}
const inNumbers = lookup((text) => text.toLowerCase(), markerTokens, numberMarkerTokens);
const markers = lookup((text) => text.toLowerCase(), markerTokens);
const inYesNo = lookup(asIs, yesNoMissingTokens);
const inDates = lookup(asIs, emptyDates);
const words = lookup(normaliseValue, missingWords);
const fromPrograms = lookup(asIs, programTokens);

/**
 * Which kind of missing a tidied cell holds, or null when it holds an answer (or a fault).
 * A marker such as `[c]` is told by its punctuation, before the list is asked: `c` alone is Christian.
 * Then a list's own answers and words come before the common ones: "None" is a religion, `XX` a
 * disability, "Declined" a state of consent.
 */
export function missingInCell(field: Field, cell: string): MissingKind | null {
  if (cell === '') return 'blank';
  const mayBe = ((lengthsByUnit[unitOf(cell)] ?? 0) & lengthBit(cell)) !== 0;
  const anywhere = mayBe ? inAnyColumn.get(cell) : undefined;
  switch (field.type) {
    case 'id':
    case 'free_text':
      return anywhere ?? null;
    case 'code':
      return anywhere ?? markers.get(cell.toLowerCase()) ?? missingInList(field, cell);
    case 'yes_no':
      return anywhere ?? inYesNo.get(cell) ?? markers.get(cell.toLowerCase()) ?? wordFor(cell);
    case 'integer':
    case 'number':
      return anywhere ?? inNumbers.get(cell.toLowerCase()) ?? wordFor(cell);
    case 'date':
      return (
        anywhere ??
        inDates.get(cell.slice(0, 10)) ??
        markers.get(cell.toLowerCase()) ??
        wordFor(cell)
      );
    case 'text':
      return anywhere ?? markers.get(cell.toLowerCase()) ?? wordFor(cell);
  }
}

/** The first unit of a text; a few beyond ASCII share theirs with others. */
function unitOf(text: string): number {
  return text.charCodeAt(0) & 127;
}

/** The longest share one bit. */
function lengthBit(text: string): number {
  return 1 << Math.min(text.length, 31);
}

function missingInList(field: Field, cell: string): MissingKind | null {
  const found = field.vocabulary ? findCode(field.vocabulary, cell) : null;
  if (found) return found.state === 'missing' ? found.kind : null;
  return wordFor(cell);
}

function wordFor(cell: string): MissingKind | null {
  return fromPrograms.get(cell) ?? words.get(normaliseValue(cell)) ?? null;
}

function lookup(form: (text: string) => string, ...lists: readonly Words[]): Lookup {
  const map = new Map<string, MissingKind>();
  for (const list of lists) {
    for (const kind of missingKinds) for (const text of list[kind] ?? []) map.set(form(text), kind);
  }
  return map;
}
