import type { FileSurvey } from '../survey/file-survey.ts';
import { headerKey } from './header-key.ts';
import { withDateColumn } from './recipe-of.ts';
import type { Drift, FileRecipe } from './recipe.ts';

/**
 * A recipe as it applies to the file in hand: its columns under the headers that they have there now, and dates that
 * ages are worked out from by their place in the file.
 */
export function recipeForSurvey(
  survey: FileSurvey,
  recipe: FileRecipe,
  { renamed }: Drift,
): FileRecipe {
  const newNames = new Map(renamed.map(({ from, to }) => [headerKey(from), to]));
  const named = recipe.columns.map(({ header, use }) => ({
    header: newNames.get(headerKey(header)) ?? header,
    use,
  }));
  const placeOf = (index: number): number => {
    const header = named[index]?.header;
    if (header === undefined) return -1;
    const found = survey.columns.find((column) => headerKey(column.header) === headerKey(header));
    return found?.index ?? -1;
  };
  return {
    ...recipe,
    columns: named.map(({ header, use }) => ({ header, use: withDateColumn(use, placeOf) })),
  };
}
