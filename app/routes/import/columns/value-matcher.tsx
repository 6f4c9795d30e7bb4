import { useMemo, useState } from 'react';
import type { ColumnUse, ValueMeaning } from '#app/import/plan/column-use.ts';
import { matchValues, type ValueMatch } from '#app/import/recognise/match-values.ts';
import type { Field } from '#app/records/field.ts';
import { formatCount as count } from '#app/results/format.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { plural } from '#app/ui/plural.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import type { ColumnInHand } from './column-in-hand.ts';
import { headerWords } from './header-words.ts';
import { overridesOf } from './overrides-of.ts';
import { isNotMapped } from './value-counts.ts';
import { ValueRow } from './value-row.tsx';

interface ValueMatcherProps {
  readonly column: ColumnInHand;
  readonly field: Field;
  readonly onUse: (column: number, use: ColumnUse) => void;
}

const valuesAtFirst = 40;

/** The values of a coded column one by one: what each is taken for, and what it may well be. Nothing is taken over unasked. */
export function ValueMatcher({ column, field, onUse }: ValueMatcherProps) {
  const { survey, use } = column;
  const [isAll, setAll] = useState(false);
  const matches = useMemo(() => matchValues(survey, field, overridesOf(use)), [survey, field, use]);
  const order = useOrderAtFirst(matches);
  const shown = isAll ? order : order.slice(0, valuesAtFirst);
  const suggested = matches.filter((match) => isNotMapped(match) && match.suggestion !== null);

  const read = (meanings: Readonly<Record<string, ValueMeaning>>) => {
    if (use.kind !== 'field') return;
    onUse(survey.index, { ...use, values: { ...use.values, ...meanings } });
  };
  const acceptAll = () =>
    read(
      Object.fromEntries(
        suggested.flatMap(({ text, suggestion }) =>
          suggestion === null ? [] : [[text, suggestion]],
        ),
      ),
    );
  return (
    <div className="import-matcher">
      <div className="import-matcher__head">
        <p>
          A value that is not mapped stays as it is in your file and is counted as “not mapped”,
          never as “Other”.
        </p>
        {suggested.length > 1 && (
          <TextButton onClick={acceptAll}>
            Accept all {count(suggested.length)} suggestions
          </TextButton>
        )}
      </div>
      <DataTable caption={`Values of ${headerWords(survey)}, read as ${field.label}`} dense>
        <thead>
          <tr>
            <th scope="col">In your file</th>
            <th scope="col" className="app-table__number">
              Rows
            </th>
            <th scope="col">We read it as</th>
            <th scope="col">Suggestion</th>
          </tr>
        </thead>
        <tbody>
          {shown.flatMap((text) => {
            const match = matches.find((each) => each.text === text);
            return match === undefined
              ? []
              : [
                  <ValueRow
                    key={text}
                    match={match}
                    field={field}
                    onMeaning={(meaning) => read({ [text]: meaning })}
                  />,
                ];
          })}
        </tbody>
      </DataTable>
      {order.length > valuesAtFirst && (
        <TextButton onClick={() => setAll(!isAll)}>
          {isAll ? 'Show fewer values' : `Show all ${count(order.length)} values`}
        </TextButton>
      )}
      {survey.distinct > survey.values.length && (
        <p>
          {count(survey.distinct - survey.values.length)} more{' '}
          {plural(survey.distinct - survey.values.length, 'value is', 'values are')} too rare to be
          listed here.
        </p>
      )}
    </div>
  );
}

/** Those not mapped first, as they were when the list was opened: a row does not jump away from the hand that changed it. */
function useOrderAtFirst(matches: readonly ValueMatch[]): readonly string[] {
  const [order] = useState(() =>
    [...matches]
      .sort((one, other) => Number(isNotMapped(other)) - Number(isNotMapped(one)))
      .map(({ text }) => text),
  );
  return order;
}
