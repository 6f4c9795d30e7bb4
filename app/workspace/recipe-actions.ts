import { readRecipe } from '#app/import/recipe/read-recipe.ts';
import { recipeOf } from '#app/import/recipe/recipe-of.ts';
import type { Recipe } from '#app/import/recipe/recipe.ts';
import type { ProjectFiles } from './files/project-files.ts';
import type { RecipeShelf } from './files/recipe-shelf.ts';
import type { Surroundings, Workspace } from './workspace.ts';

interface RecipeSurroundings extends Pick<Surroundings, 'today'> {
  readonly files: ProjectFiles;
  /** Says anew which recipes there are. */
  readonly show: () => void;
  /** Looks at the files again, by these recipes. */
  readonly lookAgain: (recipes: readonly Recipe[]) => Promise<void>;
}

/** What the workspace lets a person do with saved matchings. */
export function recipeActions(
  shelf: RecipeShelf,
  { files, today, show, lookAgain }: RecipeSurroundings,
): Pick<Workspace, 'saveRecipe' | 'openRecipe' | 'forgetRecipe' | 'rememberRecipes'> {
  return {
    saveRecipe: (name) => {
      const matched = files.list.flatMap(({ source, plan, leftOut }) =>
        plan === null || leftOut || plan.tables.length === 0 ? [] : [{ file: source.name, plan }],
      );
      const recipe = recipeOf(name, today(), matched);
      shelf.put(recipe);
      show();
      return recipe;
    },
    openRecipe: async (text) => {
      const read = readRecipe(text);
      if ('fault' in read) return read.fault;
      shelf.put(read.recipe);
      show();
      await lookAgain([read.recipe]);
      return null;
    },
    forgetRecipe: (name) => {
      shelf.take(name);
      show();
    },
    rememberRecipes: (remember) => {
      shelf.remember(remember);
      show();
    },
  };
}
