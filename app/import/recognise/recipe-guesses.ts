import { normaliseHeader } from '#app/records/recognise-header.ts';
import type { FileRecipe, Recipe } from '../recipe/recipe.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { slotOf } from './claims.ts';
import { leftOut } from './left-out.ts';
import type { ColumnGuess } from './proposal.ts';

/** Columns that the recipe names are read as it says; others as guessed, unless the recipe already has their meaning. */
export function recipeGuesses(
  { columns }: FileSurvey,
  guesses: readonly ColumnGuess[],
  { recipe, file }: { readonly recipe: Recipe; readonly file: FileRecipe },
): readonly ColumnGuess[] {
  const uses = new Map(file.columns.map(({ header, use }) => [headerKey(header), use]));
  const present = new Set(columns.map(({ header }) => headerKey(header)));
  const taken = new Set(
    file.columns.filter(({ header }) => present.has(headerKey(header))).map(slotOf),
  );
  return guesses.map((guess, at): ColumnGuess => {
    const use = uses.get(headerKey(columns[at]?.header ?? ''));
    if (use !== undefined) {
      const reasons = [{ kind: 'from_recipe', recipe: recipe.name } as const];
      return { ...guess, use, sureness: 'sure', reasons };
    }
    const slot = slotOf(guess);
    return slot !== null && taken.has(slot) ? { ...guess, use: leftOut('second_column') } : guess;
  });
}

/** Headers are compared without case and punctuation, a repeated one with its number. */
function headerKey(header: string): string {
  return normaliseHeader(header);
}
