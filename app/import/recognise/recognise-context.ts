import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { tables } from '#app/records/all-tables.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { FileRecipe, Recipe } from '../recipe/recipe.ts';
import type { FileSurvey } from '../survey/file-survey.ts';

/** What recognising a file knows beside the file itself. */
export interface RecogniseContext {
  readonly tables: readonly TableDefinition[];
  readonly measures: readonly MeasureDefinition[];
  /** A saved matching that fits the file. */
  readonly recipe?: { readonly recipe: Recipe; readonly file: FileRecipe };
  /** The other files of the same drop, for ids that meet. */
  readonly otherSurveys?: readonly FileSurvey[];
}

/** The context with what was left out filled in: every table of the records, the shipped measures. */
export function recogniseContext(given: Partial<RecogniseContext> = {}): RecogniseContext {
  return {
    ...given,
    tables: given.tables ?? tables,
    measures: given.measures ?? measureDefinitions(),
  };
}
