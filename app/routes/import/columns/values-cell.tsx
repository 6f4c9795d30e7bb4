import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import type { ColumnInHand } from './column-in-hand.ts';
import { firstValues } from './first-values.ts';

/** The first values of a column, as far as they may be shown. */
export function ValuesCell({ column }: { readonly column: ColumnInHand }) {
  const { survey, use } = column;
  const values = firstValues(survey, use);
  if (values.kind === 'hidden') {
    return <span className="import-value import-value--words">{values.words}</span>;
  }
  return (
    <span className="import-values">
      {values.isMasked && <VisuallyHidden>Masked: </VisuallyHidden>}
      {values.texts.map((text, index) => (
        <span className="import-value" key={`${index} ${text}`}>
          {text}{' '}
        </span>
      ))}
      {survey.filled === 0
        ? null
        : survey.blank > survey.filled && (
            <span className="import-value import-value--words">mostly blank</span>
          )}
    </span>
  );
}
