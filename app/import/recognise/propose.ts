import type { TableDefinition, TableName } from '#app/records/table.ts';
import { noAnswers, type Constant, type FilePlan } from '../plan/file-plan.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { chooseTables } from './choose-tables.ts';
import { constantsFor } from './constants-for.ts';
import { fileReadings } from './file-readings.ts';
import { guessColumns } from './guess-columns.ts';
import { keyFields } from './key-of-use.ts';
import { canStandForPerson, givenBy, lackingFields, type Given } from './lacking.ts';
import { leftOut } from './left-out.ts';
import { planTables } from './plan-tables.ts';
import type { ColumnGuess, Proposal } from './proposal.ts';
import { protectiveOptions } from './protective-options.ts';
import { questionsFor } from './questions-for.ts';
import { recipeReadings } from './recipe-readings.ts';
import { recipeGuesses } from './recipe-guesses.ts';
import { recogniseContext, type RecogniseContext } from './recognise-context.ts';
import { settledDates } from './settled-dates.ts';

const mostAlternatives = 5;

/**
 * What we make of a file from its headers and values: a plan, how sure each column is and why, and what only a person
 * can say. With a recipe, the columns that it names are read as it says, and only the others are guessed. A file that
 * no table fits keeps the guesses of the nearest one, so that little is to be corrected, but feeds no table.
 */
export function propose(looked: FileSurvey, given: Partial<RecogniseContext> = {}): Proposal {
  const survey = settledDates(looked);
  const context = recogniseContext(given);
  const found = fileReadings(survey, context);
  const readings = context.recipe ? recipeReadings(survey, found, context.recipe.file) : found;
  const identifying = identifyingKeys(survey);
  const choice = chooseTables(survey, readings, context, identifying);
  const { recipe } = context;
  const guessedFor = (of: readonly TableName[], isKnown: boolean) => {
    const guessed = guessColumns(survey, readings, of, context);
    const first = recipe ? recipeGuesses(survey, guessed, recipe) : guessed;
    const constants = recipe?.file.constants ?? constantsFor(survey, first);
    const uses = first.map(({ use }) => use);
    return { first, constants, tables: isKnown ? planTables(uses, constants, context.tables) : [] };
  };
  const near = choice.nearest === null ? [] : [choice.nearest.name];
  const chosen = guessedFor(choice.tables, recipe !== undefined || choice.tables.length > 0);
  const { first, constants, tables } = chosen.tables.length > 0 ? chosen : guessedFor(near, false);
  const fed = tables.length === 0 ? first : first.map((guess) => withoutUnfed(guess, tables));
  const open = planOf(survey, fed, tables, constants, context);
  const guesses = fed.map((guess) => withoutHollowChoice(guess, open, context));
  const plan = planOf(survey, guesses, tables, constants, context);
  return {
    plan,
    guesses,
    questions: tables.length === 0 ? [] : questionsFor(survey, plan, context),
    nearest: tables.length === 0 ? nearestOf(choice.nearest, plan, identifying) : null,
  };
}

function planOf(
  survey: FileSurvey,
  guesses: readonly ColumnGuess[],
  tables: readonly TableName[],
  constants: readonly Constant[],
  { recipe }: RecogniseContext,
): FilePlan {
  return {
    layout: survey.layout,
    tables,
    columns: survey.columns.map(({ index, header }, at) => ({
      index,
      header,
      use: guesses[at]?.use ?? leftOut('not_recognised'),
    })),
    constants: constants.filter(({ table }) => tables.includes(table)),
    answers: recipe?.file.answers ?? noAnswers,
  };
}

/** Where leaving out is the only safe way, nobody is asked. */
function withoutHollowChoice(
  guess: ColumnGuess,
  plan: FilePlan,
  context: RecogniseContext,
): ColumnGuess {
  const { index, use } = guess;
  if (use.kind !== 'undecided') return guess;
  const options = protectiveOptions(use.identifier, index, plan, context);
  return options.length > 1 ? guess : { ...guess, use: leftOut('identifier') };
}

/** Ids by which records can be joined once they are pseudonyms. */
function identifyingKeys({ columns }: FileSurvey): Given {
  const stands = columns.some(
    ({ finding }) => finding?.mustDecide === true && canStandForPerson.has(finding.kind),
  );
  return { ...givenBy([], []), keys: new Set(stands ? ['person_id'] : []) };
}

/** A reading of a table that the file does not feed after all is only offered. */
function withoutUnfed(guess: ColumnGuess, tables: readonly TableName[]): ColumnGuess {
  const { use, alternatives } = guess;
  if (use.kind !== 'field' || keyFields.has(use.field) || tables.includes(use.table)) return guess;
  return {
    ...guess,
    use: leftOut('not_recognised'),
    sureness: 'unsure',
    alternatives: [use, ...alternatives].slice(0, mostAlternatives),
  };
}

function nearestOf(
  table: TableDefinition | null,
  plan: FilePlan,
  { keys }: Given,
): Proposal['nearest'] {
  if (table === null) return null;
  const given = givenBy(
    plan.columns.map(({ use }) => use),
    plan.constants,
  );
  const all = { ...given, keys: new Set([...given.keys, ...keys]) };
  return { table: table.name, missing: lackingFields(table, all).map(({ label }) => label) };
}
