import { useState } from 'react';
import type { Recipe } from '#app/import/recipe/recipe.ts';
import { recipeText } from '#app/import/recipe/recipe-text.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FileButton } from '#app/ui/file-button.tsx';
import type { RecipeFault } from '#app/import/recipe/read-recipe.ts';
import { saveText } from '../../shared/save-text.ts';
import { RecipeList } from './recipe-list.tsx';
import { faultWords } from './fault-words.ts';
import { SaveRecipe } from './save-recipe.tsx';

export interface RecipeHandlers {
  readonly onSave: (name: string) => Recipe | null;
  readonly onOpen: (text: string) => Promise<RecipeFault | null>;
  readonly onForget: (name: string) => void;
  readonly onRemember: (remember: boolean) => void;
}

interface RecipesPanelProps extends RecipeHandlers {
  readonly title?: string;
  readonly recipes: readonly Recipe[];
  readonly remembers: boolean;
  /** Whether there is a matching to save. */
  readonly canSave: boolean;
}

/** The matching kept for next time: saved as a file, opened from one, and remembered here only when asked. */
export function RecipesPanel({
  title = 'Keep this matching for next time',
  recipes,
  remembers,
  canSave,
  onSave,
  onOpen,
  onForget,
  onRemember,
}: RecipesPanelProps) {
  const [fault, setFault] = useState<string | null>(null);
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const found = await onOpen(await file.text());
    setFault(found === null ? null : faultWords(file.name, found));
  };
  return (
    <section aria-labelledby="recipes">
      <h2 className="import-side-title" id="recipes" tabIndex={-1}>
        {title}
      </h2>
      <div className="import-recipes">
        {canSave && (
          <SaveRecipe
            onSave={(name) => {
              const recipe = onSave(name);
              if (recipe !== null) download(recipe);
            }}
          />
        )}
        <RecipeList recipes={recipes} onSave={download} onForget={onForget} />
        <FileButton
          kind="text"
          choose="one"
          accept=".json,application/json"
          onFiles={(files) => void open(files)}
        >
          Open a saved matching
        </FileButton>
        {fault !== null && (
          <p className="app-field__error" role="alert">
            {fault}
          </p>
        )}
        <Checkbox checked={remembers} onChange={onRemember}>
          Remember matchings on this device. Headings and choices only, never data.
        </Checkbox>
      </div>
    </section>
  );
}

function download(recipe: Recipe): void {
  saveText(
    `${recipe.name.replace(/[\\/:*?"<>|]/g, ' ')}.json`,
    'application/json',
    recipeText(recipe),
  );
}
