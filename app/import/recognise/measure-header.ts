import type { Item } from '#app/measures/definition/item.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Scale } from '#app/measures/definition/scale.ts';
import { normaliseHeader } from '#app/records/recognise-header.ts';
import type { Informant } from '../plan/column-use.ts';
import { headerWords } from './header-words.ts';
import { takeInformant } from './informant-words.ts';
import { takeMeasure } from './measure-names.ts';
import { takeOccasion, type OccasionMark } from './occasion-words.ts';
import { scaleSaid } from './scale-said.ts';

/** What a header says of a measure. Several `measures` where the informant is left open. */
export interface MeasureHeader {
  readonly measures: readonly MeasureDefinition[];
  readonly informant: Informant | null;
  readonly mark: OccasionMark | null;
  readonly part:
    | { readonly kind: 'item'; readonly item: string }
    | { readonly kind: 'score'; readonly scale: string; readonly said: 'raw' | 'converted' | null }
    | { readonly kind: 'date' };
}

const NUMBER = /^(?:q|qu|item|i|no|question)?0*(\d{1,2})$/;
const NUMBER_WORDS = new Set(['q', 'item', 'i', 'no', 'question', 'qn', 'answer', 'response']);
const DATE_WORDS = new Set(['date', 'dt', 'completed', 'on', 'taken', 'timestamp']);

/**
 * The measure, question or scale, time and informant that a header names, or null when it names no measure. `numbered`
 * as in `takeMeasure`. Words before the measure that mean nothing, such as a system's prefix, do not stand in the way.
 */
export function measureHeader(
  header: string,
  measures: readonly MeasureDefinition[],
  numbered = true,
): MeasureHeader | null {
  const words = headerWords(header);
  const named = takeMeasure(words, measures, numbered);
  if (named === null) return keyHeader(words, measures);
  const { mark, rest: untimed } = takeOccasion(named.rest);
  const { informant, rest } = takeInformant(untimed);
  const meant = ofInformant(named.measures, informant);
  const first = meant[0];
  if (first === undefined) return null;
  const part =
    partSaid(first, rest) ??
    partSaid(
      first,
      rest.filter((word) => !named.before.includes(word)),
    );
  return part === null ? null : { measures: meant, informant, mark, part };
}

function partSaid(
  definition: MeasureDefinition,
  rest: readonly string[],
): MeasureHeader['part'] | null {
  const item = itemSaid(definition, rest);
  if (item !== null) return { kind: 'item', item: item.key };
  if (rest.length > 0 && rest.every((word) => DATE_WORDS.has(word))) return { kind: 'date' };
  const said = scaleSaid(definition, rest);
  return said === null ? null : { kind: 'score', ...said };
}

function itemSaid(definition: MeasureDefinition, rest: readonly string[]): Item | null {
  const items = itemsOf(definition);
  const joined = rest.join('');
  const byKey = items.find(({ key }) => normaliseHeader(key) === joined);
  if (byKey !== undefined) return byKey;
  const numbered = rest.filter((word) => !NUMBER_WORDS.has(word));
  const number = numbered.length === 1 ? NUMBER.exec(numbered[0] ?? '')?.[1] : undefined;
  return items.find((item) => number !== undefined && item.number === Number(number)) ?? null;
}

/** A header that is the key of a question, or a published name of a scale, without its measure: "swemwbs_1", "sebdtot". */
function keyHeader(
  words: readonly string[],
  measures: readonly MeasureDefinition[],
): MeasureHeader | null {
  const { mark, rest } = takeOccasion(words);
  const joined = rest.join('');
  if (joined.length < 4) return null;
  for (const definition of measures) {
    const [informant] = definition.informants.list;
    const letter = definition.informants.list.length === 1 ? (informant ?? '').slice(0, 1) : '';
    const item = itemsOf(definition).find(
      ({ key }) => `${letter}${normaliseHeader(key)}` === joined,
    );
    const scale = definition.scales.find((one) => isPublishedName(one, joined));
    if (letter !== '' && item !== undefined) {
      const part = { kind: 'item', item: item.key } as const;
      return { measures: [definition], informant: informant ?? null, mark, part };
    }
    if (scale !== undefined) {
      const part = { kind: 'score', scale: scale.key, said: null } as const;
      return { measures: [definition], informant: null, mark, part };
    }
  }
  return null;
}

function isPublishedName({ aliases }: Scale, joined: string): boolean {
  return joined !== 'total' && aliases.some((alias) => normaliseHeader(alias) === joined);
}

function ofInformant(
  measures: readonly MeasureDefinition[],
  informant: Informant | null,
): readonly MeasureDefinition[] {
  if (informant === null) return measures;
  const fitting = measures.filter(({ informants }) => informants.list.includes(informant));
  return fitting.length > 0 ? fitting : measures;
}

function itemsOf({ items }: MeasureDefinition): readonly Item[] {
  return items.confidence === 'not_found' ? [] : items.list;
}
