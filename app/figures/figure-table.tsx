import { DataTable } from '#app/ui/data-table.tsx';
import { cellIntervalText, cellText } from './cell-text.ts';
import { cellOf } from './table-cells.ts';
import type { Column, Row, Table } from '#app/results/table.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly table: Table;
}

const mostColumnsOnPhone = 3;

/** One table of a figure: the same numbers as the chart, intervals beside them, symbols where there is no number. */
export function FigureTable({ caption, table }: FigureTableProps) {
  return (
    <DataTable caption={caption} wide={table.columns.length + 1 > mostColumnsOnPhone} dense>
      <thead>
        <tr>
          <th scope="col">{table.rowHeading}</th>
          {table.columns.map(({ key, label }) => (
            <th key={key} scope="col" className="app-table__number app-figure-table__heading">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <TableRow key={row.key} row={row} columns={table.columns} />
        ))}
      </tbody>
    </DataTable>
  );
}

function TableRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  return (
    <tr className={row.role === 'total' ? 'app-table__total' : undefined}>
      <th scope="row">{row.label}</th>
      {columns.map((column) => {
        const cell = cellOf(row, column.key);
        const interval = cellIntervalText(cell, column);
        return (
          <td key={column.key} className="app-table__number">
            {cellText(cell, column)}
            {interval !== '' && <span className="app-figure-table__interval"> {interval}</span>}
          </td>
        );
      })}
    </tr>
  );
}
