import type { FilePlan } from '../plan/file-plan.ts';
import { propose } from '../recognise/propose.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { driftOf } from './drift-of.ts';
import { recipeForSurvey } from './recipe-for-survey.ts';
import type { FileRecipe, Recipe } from './recipe.ts';

/** The plan for a file by a recipe: columns that the recipe names are read as it says, others as they are guessed. */
export function planFromRecipe(survey: FileSurvey, recipe: Recipe, file: FileRecipe): FilePlan {
  const fitted = recipeForSurvey(survey, file, driftOf(survey, file));
  return propose(survey, { recipe: { recipe, file: fitted } }).plan;
}
