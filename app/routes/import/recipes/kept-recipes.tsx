import type { ImportPageProps } from '../import-page-props.ts';
import { RecipesPanel } from './recipes-panel.tsx';

/** Before any file is in: the matchings that are kept here, which are used for the next files by themselves. */
export function KeptRecipes({ state, workspace }: Omit<ImportPageProps, 'onFiles'>) {
  if (state.recipes.length === 0 && !state.remembersRecipes) return null;
  return (
    <div className="import-kept">
      <RecipesPanel
        title="Matchings kept here"
        recipes={state.recipes}
        remembers={state.remembersRecipes}
        canSave={false}
        onSave={() => null}
        onOpen={(text) => workspace?.openRecipe(text) ?? Promise.resolve(null)}
        onForget={(name) => workspace?.forgetRecipe(name)}
        onRemember={(remember) => workspace?.rememberRecipes(remember)}
      />
    </div>
  );
}
