import type { Recipe } from '#app/import/recipe/recipe.ts';
import { formatCount as count, formatDate } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';

interface RecipeListProps {
  readonly recipes: readonly Recipe[];
  readonly onSave: (recipe: Recipe) => void;
  readonly onForget: (name: string) => void;
}

export function RecipeList({ recipes, onSave, onForget }: RecipeListProps) {
  if (recipes.length === 0) return null;
  return (
    <ul className="import-recipes__list">
      {recipes.map((recipe) => (
        <li key={recipe.name}>
          <strong>{recipe.name}</strong>
          <span>
            {count(recipe.files.length)} {plural(recipe.files.length, 'file', 'files')}, saved{' '}
            {formatDate(recipe.savedOn)}
          </span>
          <span className="import-recipes__links">
            <TextButton onClick={() => onSave(recipe)}>
              Download<VisuallyHidden> {recipe.name}</VisuallyHidden>
            </TextButton>
            <TextButton onClick={() => onForget(recipe.name)}>
              Forget<VisuallyHidden> {recipe.name}</VisuallyHidden>
            </TextButton>
          </span>
        </li>
      ))}
    </ul>
  );
}
