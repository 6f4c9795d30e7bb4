import type { Field } from '#app/records/field.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { sameWords } from './same-words.ts';
import { isAlike, sharedWeight } from './words-alike.ts';

interface Phrase {
  readonly field: Field;
  readonly words: ReadonlySet<string>;
}

export interface FieldByWords {
  readonly field: Field;
  /** Share of the words in common, 0 to 1. */
  readonly share: number;
  readonly words: readonly string[];
}

const leastShare = 0.55;
/** Words that every other header has: what two headers share must be more than these. */
const COMMON: ReadonlySet<string> = new Set(['id', 'date']);
const phrasesOf = new WeakMap<TableDefinition, readonly Phrase[]>();
const weightsOf = new WeakMap<TableDefinition, ReadonlyMap<string, number>>();

/** The fields of a table whose name, label or an alias says nearly what the header says, best first. */
export function fieldsByWords(table: TableDefinition, header: string): readonly FieldByWords[] {
  const said = sameWords(header);
  if (said.size === 0) return [];
  const weights = kept(weightsOf, table, weigh);
  const weightOf = (word: string) => weights.get(word) ?? 1.2;
  const best = new Map<Field, FieldByWords>();
  for (const { field, words } of kept(phrasesOf, table, phrases)) {
    const share = sharedWeight(said, words, weightOf);
    if (share < leastShare || share <= (best.get(field)?.share ?? 0)) continue;
    const common = [...words].filter((word) => [...said].some((one) => isAlike(one, word)));
    const isTelling = said.size === 1 || common.some((word) => !COMMON.has(word));
    if (!isTelling) continue;
    best.set(field, { field, share, words: common });
  }
  return [...best.values()].sort((one, other) => other.share - one.share);
}

function phrases({ fields }: TableDefinition): readonly Phrase[] {
  return fields.flatMap((field) =>
    [field.name, field.label, ...field.aliases]
      .map((phrase) => ({ field, words: sameWords(phrase) }))
      .filter(({ words }) => words.size > 0),
  );
}

/** A word in the phrases of many fields, such as "date", tells less than one of a single field. */
function weigh(table: TableDefinition): ReadonlyMap<string, number> {
  const fields = new Map<string, Set<Field>>();
  for (const { field, words } of kept(phrasesOf, table, phrases)) {
    for (const word of words) fields.set(word, (fields.get(word) ?? new Set()).add(field));
  }
  return new Map([...fields].map(([word, users]) => [word, 1 / Math.sqrt(users.size)]));
}

function kept<Value>(
  cache: WeakMap<TableDefinition, Value>,
  table: TableDefinition,
  make: (table: TableDefinition) => Value,
): Value {
  const known = cache.get(table);
  if (known !== undefined) return known;
  const made = make(table);
  cache.set(table, made);
  return made;
}
