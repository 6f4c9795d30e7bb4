import { useRef } from 'react';
import type { ValueMeaning } from '#app/import/plan/column-use.ts';
import type { ValueMatch } from '#app/import/recognise/match-values.ts';
import type { Field } from '#app/records/field.ts';
import { formatCount as count } from '#app/results/format.ts';
import { Select } from '#app/ui/select.tsx';
import { TextButton } from '#app/ui/text-button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx';
import {
  choiceOfMeaning,
  meaningChoices,
  meaningOfChoice,
  meaningWords,
} from './meaning-choices.ts';
import { isNotMapped } from './value-counts.ts';

interface ValueRowProps {
  readonly match: ValueMatch;
  readonly field: Field;
  readonly onMeaning: (meaning: ValueMeaning) => void;
}

export function ValueRow({ match, field, onMeaning }: ValueRowProps) {
  const { text, suggestion } = match;
  const unknown = isNotMapped(match);
  const row = useRef<HTMLTableRowElement>(null);
  const accept = (meaning: ValueMeaning) => {
    row.current?.querySelector('select')?.focus();
    onMeaning(meaning);
  };
  return (
    <tr className="import-matcher__row" ref={row}>
      <th scope="row">
        <span className="import-value">{text}</span>
      </th>
      <td className="app-table__number">{count(match.count)}</td>
      <td>
        <Select
          label={`We read “${text}” as`}
          labelPlace="hidden"
          options={meaningChoices(field)}
          value={choiceOfMeaning(match.meaning)}
          {...(unknown ? { look: 'unsure' as const } : {})}
          onChange={(choice) => onMeaning(meaningOfChoice(choice))}
        />
      </td>
      <td>
        {unknown && suggestion !== null && (
          <TextButton onClick={() => accept(suggestion)}>
            Read as “{meaningWords(field, suggestion)}”<VisuallyHidden>: “{text}”</VisuallyHidden>
          </TextButton>
        )}
        {match.how === 'override' && <span className="import-matcher__yours">Your choice</span>}
      </td>
    </tr>
  );
}
