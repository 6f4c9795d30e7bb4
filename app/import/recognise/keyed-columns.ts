import type { Item } from '#app/measures/definition/item.ts';
import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Scale } from '#app/measures/definition/scale.ts';
import { normaliseHeader } from '#app/records/recognise-header.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { headerWords } from './header-words.ts';
import { takeOccasion, type OccasionMark } from './occasion-words.ts';

export interface KeyedColumn<Part> {
  readonly column: ColumnSurvey;
  readonly part: Part;
  readonly mark: OccasionMark | null;
}

/** So many keys, all of a measure's items, tell it where nothing else does. */
export const fewestKeys = 3;

/** Columns headed by the keys of a measure's items, as in its template: "consid", "belong_1 pre". */
export function itemsByKey(
  { columns }: FileSurvey,
  definition: MeasureDefinition,
): readonly KeyedColumn<Item>[] {
  return byName(columns, itemList(definition), ({ key }) => [key]);
}

/** Columns headed by the keys, or other names, of a measure's scales. */
export function scalesByKey(
  { columns }: FileSurvey,
  definition: MeasureDefinition,
): readonly KeyedColumn<Scale>[] {
  return byName(columns, definition.scales, ({ key, aliases }) => [key, ...aliases]);
}

/**
 * The measure of which every item has a column headed by its key, or the forms of one that share their keys, such as those
 * of the SDQ. Empty where there is none, or where different measures fit.
 */
export function measuresOfKeys(
  { columns }: FileSurvey,
  measures: readonly MeasureDefinition[],
): readonly MeasureDefinition[] {
  const heads = new Set(columns.map(({ header }) => named(header).name));
  const whole = measures.filter((definition) => {
    const keys = itemList(definition)
      .filter(({ number }) => number !== null)
      .map(({ key }) => normaliseHeader(key));
    return keys.length >= fewestKeys && keys.every((key) => key.length > 2 && heads.has(key));
  });
  const [first] = whole;
  return whole.every(({ family }) => family === first?.family) ? whole : [];
}

function byName<Part>(
  columns: readonly ColumnSurvey[],
  parts: readonly Part[],
  namesOf: (part: Part) => readonly string[],
): KeyedColumn<Part>[] {
  const known = new Map(
    parts.flatMap((part) => namesOf(part).map((name) => [normaliseHeader(name), part] as const)),
  );
  return columns.flatMap((column) => {
    const { name, mark } = named(column.header);
    const part = known.get(name);
    return part === undefined ? [] : [{ column, part, mark }];
  });
}

function named(header: string): { readonly name: string; readonly mark: OccasionMark | null } {
  const { mark, rest } = takeOccasion(headerWords(header));
  return { name: normaliseHeader(rest.join('')), mark };
}
