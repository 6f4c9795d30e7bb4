import type { FileSurvey } from '../survey/file-survey.ts';
import { fileNamePattern } from './file-name-pattern.ts';
import { headerKey } from './header-key.ts';
import type { FileRecipe, Recipe } from './recipe.ts';

export interface RecipeMatch {
  readonly recipe: Recipe;
  readonly file: FileRecipe;
}

/** Of the columns that a recipe uses, and of the file's own, so many must be the other's for it to be the same kind of file. */
const leastShare = 0.6;
/** Under the name that the recipe was made with, fewer will do. */
const leastShareNamed = 0.4;

/**
 * The part of the recipes that was made for files like this, by its headers; of equals the one of the same name, then
 * the first. null: none fits.
 */
export function matchingRecipe(survey: FileSurvey, recipes: readonly Recipe[]): RecipeMatch | null {
  const headers = new Set(survey.columns.map(({ header }) => headerKey(header)));
  headers.delete('');
  const name = fileNamePattern(survey.file);
  const ranked = recipes
    .flatMap((recipe) => recipe.files.map((file) => ({ recipe, file })))
    .map((match) => ({
      ...match,
      share: shareOf(match.file, headers),
      isNamed: match.file.fileName === name,
    }))
    .filter(({ share, isNamed }) => share >= (isNamed ? leastShareNamed : leastShare))
    .sort((one, other) => other.share - one.share || Number(other.isNamed) - Number(one.isNamed));
  const [best] = ranked;
  return best === undefined ? null : { recipe: best.recipe, file: best.file };
}

/** Of all headers of either, the share that both have; those that the recipe leaves out count as half. */
function shareOf({ columns }: FileRecipe, headers: ReadonlySet<string>): number {
  const weights = new Map([...headers].map((header) => [header, 1]));
  let common = 0;
  for (const { header, use } of columns) {
    const key = headerKey(header);
    const weight = use.kind === 'left_out' ? 0.5 : 1;
    weights.set(key, weight);
    if (headers.has(key)) common += weight;
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : common / all;
}
