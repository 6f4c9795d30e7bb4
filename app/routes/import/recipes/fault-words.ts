import type { RecipeFault } from '#app/import/recipe/read-recipe.ts';

/** What is wrong with a recipe file, and where. */
export function faultWords(file: string, { line, message }: RecipeFault): string {
  const place = line === null ? '' : `, line ${line}`;
  return `${file} could not be used${place}: ${message} Nothing has changed.`;
}
