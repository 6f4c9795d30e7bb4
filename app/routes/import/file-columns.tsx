import { useState } from 'react';
import type { ColumnReport, FileReport } from '#app/import/import-report.ts';
import { formatCount as count } from '#app/results/format.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { TextButton } from '#app/ui/text-button.tsx';

const ROWS_AT_FIRST = 12;

/** How each column of a file was understood, with its first values. */
export function FileColumns({ report }: { readonly report: FileReport }) {
  const [all, setAll] = useState(false);
  const matched = report.columns.filter(({ field }) => field !== null).length;
  const leftOut = report.columns.length - matched;
  const shown = all ? report.columns : report.columns.slice(0, ROWS_AT_FIRST);
  return (
    <>
      <p className="import-columns__count">
        {report.columns.length} columns: <strong>{matched} matched</strong>, {leftOut} left out.{' '}
        {report.columns.length > ROWS_AT_FIRST && (
          <TextButton onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${report.columns.length}`}
          </TextButton>
        )}
      </p>
      <DataTable caption={`Columns of ${report.file}`} hideCaption wide>
        <thead>
          <tr>
            <th scope="col">Your column</th>
            <th scope="col">We read it as</th>
            <th scope="col">How we know</th>
            <th scope="col">First values</th>
            <th scope="col" className="app-table__number">
              Blank
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((column, index) => (
            <ColumnRow key={`${index} ${column.header}`} column={column} />
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

function ColumnRow({ column }: { readonly column: ColumnReport }) {
  const isLeftOut = column.field === null;
  return (
    <tr className={isLeftOut ? 'import-column--left-out' : undefined}>
      <th scope="row" className="import-column__header">
        {column.header === '' ? '(no heading)' : column.header}
      </th>
      <td>{isLeftOut ? 'Left out' : column.fieldLabel}</td>
      <td>{howWeKnow(column)}</td>
      <td>
        {isLeftOut || column.firstValues.length === 0 ? (
          <span className="import-column__none">Not shown</span>
        ) : (
          <span className="import-column__values">
            {column.firstValues.map((value) => (
              <code key={value}>{value}</code>
            ))}
          </span>
        )}
      </td>
      <td className="app-table__number">{isLeftOut ? '' : count(column.blank)}</td>
    </tr>
  );
}

function howWeKnow(column: ColumnReport): string {
  switch (column.matchedBy) {
    case 'name':
      return 'Same name';
    case 'alias':
      return 'Name in common use';
    case null:
      return 'Name not known';
  }
}
