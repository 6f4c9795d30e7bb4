import { isLedgerText } from '#app/disclosure/ledger/ledger-file.ts';
import { readRecipe } from '#app/import/recipe/read-recipe.ts';
import { isReviewText, reviewFaultSentence, type ReviewFault } from '../principles/read-review.ts';
import type { MeasureShelf } from './measure-shelf.ts';
import type { RecipeShelf } from './recipe-shelf.ts';

/** A JSON file among the files chosen that could not be used, with the first thing wrong with it. */
export class UnusableJson extends Error {
  override readonly name = 'UnusableJson';
  readonly file: string;
  /** From 1; null when it cannot be told, or the file is of another kind altogether. */
  readonly line: number | null;
  readonly key: string;
  /** A sentence. */
  readonly fault: string;

  constructor(file: string, fault: string, line: number | null = null, key = '') {
    super(`${file}: ${fault}`);
    this.file = file;
    this.line = line;
    this.key = key;
    this.fault = fault;
  }
}

export type TakenJson = 'recipe' | 'measure' | 'ledger' | 'review' | UnusableJson;

/** Where JSON files belong. */
export interface JsonShelves {
  readonly recipes: RecipeShelf;
  readonly measures: MeasureShelf;
  /** What is wrong with the text of a ledger, or null when it was taken in. */
  readonly openLedger: (text: string) => string | null;
  /** The same for ratings of the principles. */
  readonly openReview: (text: string) => ReviewFault | null;
}

/**
 * Puts a JSON file on the shelf where it belongs: a saved matching, the definition of a measure of the scheme's own, or the
 * ledger of what has left, or ratings of the principles. They are told apart by their keys, also where the file is broken. Never throws.
 */
export function takeJson(file: string, text: string, shelves: JsonShelves): TakenJson {
  if (isLedgerText(text)) {
    const fault = shelves.openLedger(text);
    return fault === null ? 'ledger' : new UnusableJson(file, fault);
  }
  if (isReviewText(text)) {
    const fault = shelves.openReview(text);
    return fault === null ? 'review' : new UnusableJson(file, reviewFaultSentence(fault));
  }
  if (/"evenlodeRecipe"\s*:/.test(text)) {
    const read = readRecipe(text);
    if ('fault' in read)
      return new UnusableJson(file, read.fault.message, read.fault.line, read.fault.key);
    shelves.recipes.put(read.recipe);
    return 'recipe';
  }
  if (/"scales"\s*:|measure\.schema\.json"/.test(text)) {
    const [problem] = shelves.measures.add(text) ?? [];
    return problem === undefined
      ? 'measure'
      : new UnusableJson(file, problem.message, problem.line, problem.key);
  }
  return new UnusableJson(
    file,
    'It is neither a saved matching, nor a measure of your own, nor a ledger of releases, nor ratings of the principles.',
  );
}
