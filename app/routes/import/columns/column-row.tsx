import { memo, useId, useMemo, useRef, useState } from 'react';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { optionsForColumn, type UseGroup } from '#app/import/recognise/options-for-column.ts';
import type { ColumnGuess } from '#app/import/recognise/proposal.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import { classNames } from '#app/ui/class-names.ts';
import { useMeasuresInForce } from '../measures-in-force.ts';
import { BreakableName } from './breakable-name.tsx';
import { codedField } from './coded-field.ts';
import type { ColumnInHand } from './column-in-hand.ts';
import { headerWords } from './header-words.ts';
import { NotesCell } from './notes-cell.tsx';
import { SomethingElse } from './something-else.tsx';
import { SurenessMark } from './sureness-mark.tsx';
import { UseSelect } from './use-select.tsx';
import { ValueMatcher } from './value-matcher.tsx';
import { ValuesCell } from './values-cell.tsx';

interface ColumnRowProps {
  readonly file: FileSurvey;
  readonly column: ColumnInHand;
  readonly isNear: (group: UseGroup) => boolean;
  readonly onUse: (column: number, use: ColumnUse) => void;
  readonly onConfirm: (guess: ColumnGuess) => void;
}

/** One column of a file: what it is read as, how sure that is, its first values, and what is to be said about it. */
export const ColumnRow = memo(function ColumnRow({
  file,
  column,
  isNear,
  onUse,
  onConfirm,
}: ColumnRowProps) {
  const id = useId();
  const row = useRef<HTMLTableRowElement>(null);
  const [open, setOpen] = useState<'values' | 'else' | null>(null);
  const { survey, standing, use } = column;
  const field = codedField(use);
  const measures = useMeasuresInForce();
  const groups = useMemo(
    () => optionsForColumn(file, survey.index, { measures }),
    [file, survey.index, measures],
  );
  const closeElse = () => {
    setOpen(null);
    row.current?.querySelector('select')?.focus();
  };
  return (
    <>
      <tr
        ref={row}
        className={classNames(
          'import-column',
          standing === 'decide' && 'app-table__flagged',
          standing === 'left_out' && 'import-column--left-out',
        )}
      >
        <th scope="row" className="import-column__header">
          <BreakableName>{headerWords(survey)}</BreakableName>
        </th>
        <td className="import-column__use">
          <UseSelect
            column={column}
            groups={groups}
            isNear={isNear}
            describedBy={`${id}-notes`}
            onUse={onUse}
            onSomethingElse={() => setOpen('else')}
          />
        </td>
        <td className="import-column__sure">
          <SurenessMark column={column} />
        </td>
        <td className="import-column__values">
          <ValuesCell column={column} />
        </td>
        <td className="import-column__notes">
          <NotesCell
            id={`${id}-notes`}
            column={column}
            field={field}
            values={{
              id: `${id}-values`,
              isOpen: open === 'values',
              onToggle: () => setOpen(open === 'values' ? null : 'values'),
            }}
            onConfirm={(right) => {
              row.current?.querySelector('select')?.focus();
              onConfirm(right);
            }}
            onUse={(index, chosen) => {
              row.current?.querySelector('select')?.focus();
              onUse(index, chosen);
            }}
          />
        </td>
      </tr>
      {open === 'else' && (
        <tr className="import-column__more">
          <td colSpan={5}>
            <SomethingElse
              header={headerWords(survey)}
              groups={groups}
              onChoose={(chosen) => {
                onUse(survey.index, chosen);
                closeElse();
              }}
              onCancel={closeElse}
            />
          </td>
        </tr>
      )}
      {open === 'values' && field !== null && (
        <tr className="import-column__more" id={`${id}-values`}>
          <td colSpan={5}>
            <ValueMatcher column={column} field={field} onUse={onUse} />
          </td>
        </tr>
      )}
    </>
  );
});
