import { useState } from 'react';
import type { UseGroup } from '#app/import/recognise/options-for-column.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { ColumnGuess } from '#app/import/recognise/proposal.ts';
import type { FileSurvey } from '#app/import/survey/file-survey.ts';
import { formatCount as count } from '#app/results/format.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { plural } from '#app/ui/plural.ts';
import { TextButton } from '#app/ui/text-button.tsx';
import { columnCounts } from './column-counts.ts';
import type { ColumnInHand } from './column-in-hand.ts';
import { ColumnRow } from './column-row.tsx';
import { columnsAtFirst, columnsShown, isToCheck, type ColumnFilter } from './columns-shown.ts';

interface ColumnTableProps {
  readonly file: FileSurvey;
  readonly columns: readonly ColumnInHand[];
  readonly isNear: (group: UseGroup) => boolean;
  readonly onUse: (column: number, use: ColumnUse) => void;
  readonly onConfirm: (guess: ColumnGuess) => void;
}

/** Every column of a file with what it is read as. Opens on the first few, and on all that want a look. */
export function ColumnTable({ file, columns, isNear, onUse, onConfirm }: ColumnTableProps) {
  const [filter, setFilter] = useState<ColumnFilter>('first');
  const toCheck = columns.filter(isToCheck).length;
  const used = filter === 'to_check' && toCheck === 0 ? 'first' : filter;
  const shown = columnsShown(columns, used);
  return (
    <>
      <div className="import-columns__head">
        <p>
          {count(columns.length)} {plural(columns.length, 'column', 'columns')}:{' '}
          {columnCounts(columns).join(', ')}.
        </p>
        <p className="app-no-print">
          {toCheck > 0 && toCheck < columns.length && (
            <TextButton
              aria-pressed={used === 'to_check'}
              onClick={() => setFilter(used === 'to_check' ? 'first' : 'to_check')}
            >
              Only the {count(toCheck)} to check
            </TextButton>
          )}
          {columns.length > columnsAtFirst && (
            <TextButton onClick={() => setFilter(used === 'all' ? 'first' : 'all')}>
              {used === 'all' ? 'Show fewer' : `Show all ${count(columns.length)}`}
            </TextButton>
          )}
        </p>
      </div>
      <div className="import-columns">
        <DataTable caption={`Columns of ${file.file}`} hideCaption>
          <thead>
            <tr>
              <th scope="col">Your column</th>
              <th scope="col">We read it as</th>
              <th scope="col">How sure</th>
              <th scope="col">First values</th>
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <ColumnRow
                key={column.survey.index}
                file={file}
                column={column}
                isNear={isNear}
                onUse={onUse}
                onConfirm={onConfirm}
              />
            ))}
          </tbody>
        </DataTable>
      </div>
    </>
  );
}
