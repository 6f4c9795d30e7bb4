import type { DictionaryVocabulary } from '#app/records/dictionary.ts';

/** A code list, folded away: its answers, their codes, and where it comes from. */
export function VocabularyDetails({ vocabulary }: { readonly vocabulary: DictionaryVocabulary }) {
  const { label, source, terms } = vocabulary;
  return (
    <details>
      <summary>
        {label}: {terms.length} answers
      </summary>
      <ul>
        {terms.map(({ code, label: answer }) => (
          <li key={code}>
            {answer} <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>Source: {source}</p>
    </details>
  );
}
