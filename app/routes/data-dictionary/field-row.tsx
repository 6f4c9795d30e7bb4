import type { DictionaryRow } from '#app/records/dictionary.ts';
import { Tag } from '#app/ui/tag.tsx';
import { VocabularyDetails } from './vocabulary-details.tsx';

export function FieldRow({ row }: { readonly row: DictionaryRow }) {
  const { field, label, description, type, required, example, aliases, sensitivity, vocabulary } =
    row;
  return (
    <tr>
      <th scope="row" className="dictionary-field">
        <strong>{label}</strong>
        <code>{field}</code>
        {required && <Tag>Required</Tag>}
      </th>
      <td className="dictionary-meaning">
        {description}
        {example && (
          <p>
            Such as <code>{example}</code>
          </p>
        )}
        {aliases.length > 0 && (
          <details>
            <summary>Column names that are also understood</summary>
            <p>{aliases.join(', ')}</p>
          </details>
        )}
      </td>
      <td className="dictionary-kind">
        {type}
        <p>{sensitivity}</p>
        {vocabulary && <VocabularyDetails vocabulary={vocabulary} />}
      </td>
    </tr>
  );
}
