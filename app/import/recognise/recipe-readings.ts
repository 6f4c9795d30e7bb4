import { normaliseHeader } from '#app/records/recognise-header.ts';
import type { FileRecipe } from '../recipe/recipe.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import type { Reading, Readings } from './reading.ts';

/** More than any guess can have. */
const recipeScore = 2;

/** The readings of a file once its recipe is known: a column that the recipe names has that one only. */
export function recipeReadings(
  { columns }: FileSurvey,
  readings: Readings,
  recipe: FileRecipe,
): Readings {
  const uses = new Map(recipe.columns.map(({ header, use }) => [normaliseHeader(header), use]));
  return new Map(
    columns.map(({ index, header }): readonly [number, readonly Reading[]] => {
      const use = uses.get(normaliseHeader(header));
      if (use === undefined) return [index, readings.get(index) ?? []];
      return [index, [{ use, score: recipeScore, sureness: 'sure', reasons: [] }]];
    }),
  );
}
