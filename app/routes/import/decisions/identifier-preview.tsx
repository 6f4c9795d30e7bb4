import { ArrowIcon } from '#app/ui/icons.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import type { Preview } from './preview.ts';

export function IdentifierPreview({ preview }: { readonly preview: Preview | null }) {
  if (preview === null) return null;
  const { before, after, isExample } = preview;
  return (
    <p className="import-preview">
      {isExample && <span className="import-preview__kind">For example</span>}
      <span className="import-preview__before">{before}</span>
      <ArrowIcon size={16} />
      <VisuallyHidden> becomes </VisuallyHidden>
      <strong>{after}</strong>
    </p>
  );
}
