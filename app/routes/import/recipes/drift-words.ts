import type { Drift } from '#app/import/recipe/recipe.ts';
import { inWords } from '../files/file-title.ts';

const namesShown = 6;

/** How a file differs from the recipe that was used for it, one sentence a kind; empty when it does not. */
export function driftWords({ added, gone, renamed, newValues }: Drift): readonly string[] {
  return [
    renamed.length > 0 &&
      `Renamed: ${inWords(renamed.map(({ from, to }) => `“${from}” is now “${to}”`))}. Read as before.`,
    added.length > 0 && `New columns: ${list(added)}. Check how we read them.`,
    gone.length > 0 && `No longer there: ${list(gone)}.`,
    ...newValues.map(
      ({ header, texts }) => `New values in “${header}”: ${list(texts)}. Not mapped until you say.`,
    ),
  ].filter((line) => line !== false);
}

export function hasDrifted({ added, gone, renamed, newValues }: Drift): boolean {
  return added.length + gone.length + renamed.length + newValues.length > 0;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return inWords(more > 0 ? [...shown, `${more} more`] : shown);
}
