import { driftOf } from './recipe/drift-of.ts';
import { matchingRecipe } from './recipe/matching-recipe.ts';
import { recipeForSurvey } from './recipe/recipe-for-survey.ts';
import { propose } from './recognise/propose.ts';
import type { FileSurvey } from './survey/file-survey.ts';
import type { SurveyContext, SurveyedFile } from './surveyed-file.ts';

/** What we make of a file that was looked at, by the saved matching that fits it if there is one. */
export function proposeFile(
  survey: FileSurvey,
  all: readonly FileSurvey[],
  { measures, recipes }: SurveyContext,
): Pick<SurveyedFile, 'proposal' | 'recipe'> {
  const match = matchingRecipe(survey, recipes);
  const otherSurveys = all.filter((other) => other !== survey);
  const context = { otherSurveys, ...(measures === undefined ? {} : { measures }) };
  if (match === null) return { proposal: propose(survey, context), recipe: null };
  const { recipe, file } = match;
  const drift = driftOf(survey, file);
  const fitted = { recipe, file: recipeForSurvey(survey, file, drift) };
  return {
    proposal: propose(survey, { ...context, recipe: fitted }),
    recipe: { name: recipe.name, drift },
  };
}
