import { Notice } from '#app/ui/notice.tsx';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import { driftWords, hasDrifted } from './drift-words.ts';

/** That a file was matched by a recipe, and what has changed since that was made. */
export function RecipeUsed({ recipe }: Pick<FileInHand, 'recipe'>) {
  if (recipe === null) return null;
  const { name, drift } = recipe;
  return (
    <div className="import-recipe-used">
      {hasDrifted(drift) ? (
        <Notice tone="rust" title={`Matched by “${name}”, and something has changed since`}>
          <ul className="import-drift">
            {driftWords(drift).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice>{`Matched by “${name}”. The headings are the same as then.`}</Notice>
      )}
    </div>
  );
}
