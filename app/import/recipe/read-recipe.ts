import { lineAt, lineOfPath } from './line-of-path.ts';
import { recipeSchema } from './recipe-schema.ts';
import type { Recipe } from './recipe.ts';

/** Why a text is no recipe. */
export interface RecipeFault {
  /** From 1; null when it cannot be told. */
  readonly line: number | null;
  /** The key that is wrong, such as "files.0.columns.3.use", or "". */
  readonly key: string;
  /** A sentence. */
  readonly message: string;
}

export type RecipeRead = { readonly recipe: Recipe } | { readonly fault: RecipeFault };

/** Reads the text of a recipe file, of our own making or of somebody's hand. Never throws. */
export function readRecipe(text: string): RecipeRead {
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if ('fault' in json) return json;
  const result = recipeSchema.safeParse(json.value);
  if (result.success) return { recipe: result.data };
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const key = path.map(String).join('.');
  const what = issue?.message ?? 'is not right';
  const reason = what.startsWith('is ') ? `“${key}” ${what}` : `“${key}”: ${lowerFirst(what)}`;
  const isOther =
    typeof json.value !== 'object' || json.value === null || !('evenlodeRecipe' in json.value);
  return {
    fault: {
      line: lineOfPath(text, path),
      key,
      message: isOther ? 'It is not a recipe of Evenlode.' : `${reason}.`,
    },
  };
}

function parsed(text: string): { readonly value: unknown } | { readonly fault: RecipeFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const message = 'A comma, bracket or quotation mark is missing, or there is one too many.';
    return { fault: { line: lineOfError(text, said), key: '', message } };
  }
}

/** Engines tell the place of a fault in JSON in the words of their message only. */
function lineOfError(text: string, message: string): number | null {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  return /end of/i.test(message) ? lineAt(text, text.length) : null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
