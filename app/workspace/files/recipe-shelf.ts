import { readRecipe } from '#app/import/recipe/read-recipe.ts';
import { recipeText } from '#app/import/recipe/recipe-text.ts';
import type { Recipe } from '#app/import/recipe/recipe.ts';

/** A place on this device that keeps one text for this site, such as the browser's local storage. */
export interface DeviceStore {
  read(): string | null;
  write(text: string): void;
  remove(): void;
}

/** The recipes of this tab. They are kept on the device only from `remember(true)` on, and gone from it after `remember(false)`. */
export class RecipeShelf {
  #recipes: readonly Recipe[];
  #remembers: boolean;
  readonly #device: DeviceStore | null;

  constructor(device: DeviceStore | null) {
    this.#device = device;
    const kept = readKept(device);
    this.#remembers = kept !== null;
    this.#recipes = kept ?? [];
  }

  get recipes(): readonly Recipe[] {
    return this.#recipes;
  }

  get remembers(): boolean {
    return this.#remembers;
  }

  /** Puts a recipe first; one of the same name gives way. */
  put(recipe: Recipe): void {
    this.#recipes = [recipe, ...this.#recipes.filter(({ name }) => name !== recipe.name)];
    this.#keep();
  }

  take(name: string): void {
    this.#recipes = this.#recipes.filter((recipe) => recipe.name !== name);
    this.#keep();
  }

  remember(remember: boolean): void {
    this.#remembers = remember;
    if (remember) this.#keep();
    else this.#device?.remove();
  }

  /** Drops every recipe, here and on the device. */
  forget(): void {
    this.#recipes = [];
    this.remember(false);
  }

  #keep(): void {
    if (this.#remembers) this.#device?.write(JSON.stringify(this.#recipes.map(recipeText)));
  }
}

/** null: nothing is kept there. What can no longer be read is dropped. */
function readKept(device: DeviceStore | null): readonly Recipe[] | null {
  const text = device?.read() ?? null;
  if (text === null) return null;
  try {
    const texts: unknown = JSON.parse(text);
    if (!Array.isArray(texts)) return [];
    return texts.flatMap((each) => {
      const read = readRecipe(String(each));
      return 'recipe' in read ? [read.recipe] : [];
    });
  } catch {
    return [];
  }
}
