import { tableNamed } from '#app/records/all-tables.ts';
import type { Field } from '#app/records/field.ts';
import { readCell } from '#app/records/read-cell.ts';
import { distance } from 'fastest-levenshtein';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { headerKey } from './header-key.ts';
import type { Drift, FileRecipe, RecipeColumn } from './recipe.ts';

/** Two headers are one renamed where at most this share of the letters differ. */
const mostDifferent = 0.25;

/** How the headers and answers of a file differ from those that a recipe was made with. Empty lists: in no way. */
export function driftOf(survey: FileSurvey, recipe: FileRecipe): Drift {
  const columns = survey.columns.filter(({ header }) => header !== '');
  const known = new Set(recipe.columns.map(({ header }) => headerKey(header)));
  const present = new Set(columns.map(({ header }) => headerKey(header)));
  const added = columns.map(({ header }) => header).filter((each) => !known.has(headerKey(each)));
  const gone = recipe.columns
    .map(({ header }) => header)
    .filter((header) => !present.has(headerKey(header)));
  const renamed = pairs(gone, added);
  return {
    added: added.filter((header) => !renamed.some(({ to }) => to === header)),
    gone: gone.filter((header) => !renamed.some(({ from }) => from === header)),
    renamed,
    newValues: newValues(columns, recipe, renamed),
  };
}

/** Each gone header with the added one that is nearest to it, the nearest pairs first. */
function pairs(gone: readonly string[], added: readonly string[]): Drift['renamed'] {
  const near = gone
    .flatMap((from) => added.map((to) => ({ from, to, difference: difference(from, to) })))
    .filter((pair) => pair.difference <= mostDifferent)
    .sort((one, other) => one.difference - other.difference);
  const taken: { readonly from: string; readonly to: string }[] = [];
  for (const { from, to } of near) {
    if (!taken.some((pair) => pair.from === from || pair.to === to)) taken.push({ from, to });
  }
  return taken;
}

/** The share of letters that would have to be changed. Numbers count: "q1" is never "q2". */
function difference(one: string, other: string): number {
  const [first, second] = [headerKey(one), headerKey(other)];
  if (first.replace(/\D/g, '') !== second.replace(/\D/g, '')) return 1;
  return distance(first, second) / Math.max(first.length, second.length, 1);
}

function newValues(
  columns: readonly ColumnSurvey[],
  recipe: FileRecipe,
  renamed: Drift['renamed'],
): Drift['newValues'] {
  return columns.flatMap((column) => {
    const earlier = renamed.find(({ to }) => to === column.header)?.from ?? column.header;
    const match = recipe.columns.find(({ header }) => headerKey(header) === headerKey(earlier));
    const texts = match === undefined ? [] : unknownTexts(column, match);
    return texts.length === 0 ? [] : [{ header: column.header, texts }];
  });
}

function unknownTexts({ values }: ColumnSurvey, { use }: RecipeColumn): readonly string[] {
  if (use.kind !== 'field' || use.protection !== undefined) return [];
  const field = tableNamed(use.table).fields.find(({ name }) => name === use.field);
  if (field?.type !== 'code') return [];
  const overrides = use.values ?? {};
  return values
    .map(([text]) => text)
    .filter((text) => !Object.hasOwn(overrides, text) && isNotMapped(field, text));
}

function isNotMapped(field: Field, text: string): boolean {
  const reading = readCell(field, text);
  return reading.state === 'missing' && reading.kind === 'not_mapped';
}
