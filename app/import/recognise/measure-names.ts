import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { normaliseHeader } from '#app/records/recognise-header.ts';
import { measure as measureList } from '#app/records/vocabularies/measure.ts';

/** A name under which files know one measure, or the several forms of one family. */
export interface MeasureName {
  readonly name: string;
  readonly measures: readonly MeasureDefinition[];
  /** Whether it is another name and a number, as "SWEMWBS-7". */
  readonly isNumbered: boolean;
}

const known = new WeakMap<readonly MeasureDefinition[], readonly MeasureName[]>();

/** Every name of every measure in the form that headers are compared in, longest first. */
export function measureNames(measures: readonly MeasureDefinition[]): readonly MeasureName[] {
  const kept = known.get(measures);
  if (kept !== undefined) return kept;
  const byName = new Map<string, Set<MeasureDefinition>>();
  const add = (text: string, definition: MeasureDefinition) => {
    const name = normaliseHeader(text);
    if (name.length > 1) byName.set(name, (byName.get(name) ?? new Set()).add(definition));
  };
  for (const definition of measures) {
    const { id, family, shortName, name } = definition;
    for (const text of [id, shortName, name.value, ...listed(id)]) add(text, definition);
    for (const text of [family, ...listed(family)]) add(text, definition);
  }
  const names = [...byName]
    .map(([name, definitions]) => ({
      name,
      measures: [...definitions],
      isNumbered: /\d$/.test(name) && byName.has(name.replace(/\d+$/, '')),
    }))
    .sort((one, other) => other.name.length - one.name.length);
  known.set(measures, names);
  return names;
}

/** The measures of this name, none when there is none. */
export function measuresNamed(
  text: string,
  measures: readonly MeasureDefinition[],
): readonly MeasureDefinition[] {
  const name = normaliseHeader(text);
  return measureNames(measures).find((one) => one.name === name)?.measures ?? [];
}

/**
 * The measure that stands in the words of a header, the longest name first, and the words that are left. `numbered`
 * false passes over names that are another name and a number, as "SWEMWBS-7": there the number may be a question.
 */
export function takeMeasure(
  words: readonly string[],
  measures: readonly MeasureDefinition[],
  numbered = true,
): {
  readonly measures: readonly MeasureDefinition[];
  readonly rest: readonly string[];
  readonly before: readonly string[];
} | null {
  for (const { name, measures: meant, isNumbered } of measureNames(measures)) {
    if (!numbered && isNumbered) continue;
    const found = spanOf(words, name);
    if (found !== null) {
      const rest = [...words.slice(0, found.from), ...found.left, ...words.slice(found.to)];
      return { measures: meant, rest, before: words.slice(0, found.from) };
    }
  }
  return null;
}

/** Where a name stands as whole words, or as the beginning of a word whose end is a number: "swemwbs3", "gad7q2". */
function spanOf(
  words: readonly string[],
  name: string,
): { readonly from: number; readonly to: number; readonly left: readonly string[] } | null {
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    for (let to = from + 1; to <= words.length && joined.length < name.length; to++) {
      joined += words[to - 1] ?? '';
      if (joined === name) return { from, to, left: [] };
      const end = joined.startsWith(name) ? joined.slice(name.length) : '';
      const number = /^(?:q|item|i)?(\d+)$/.exec(end)?.[1];
      if (number !== undefined && !/\d$/.test(name)) return { from, to, left: [number] };
    }
  }
  return null;
}

function listed(code: string): readonly string[] {
  const term = measureList.terms.find((one) => one.code === code);
  return term === undefined ? [] : [term.label, ...term.aliases];
}
