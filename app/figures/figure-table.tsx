import { useState } from 'react';
import { DataTable } from '#app/ui/data-table.tsx';
import { useOnPaper } from '#app/ui/use-on-paper.ts';
import { cellIntervalText, cellText } from './cell-text.ts';
import { paperWidth } from './paper-width.ts';
import { cellOf } from './table-cells.ts';
import { tableParts } from './table-parts.ts';
import type { Column, Row, Table } from '#app/results/table.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly table: Table;
}

const mostColumnsOnPhone = 3;

/**
 * One table of a figure: the same numbers as the chart, intervals beside them, symbols where there is no number. On paper,
 * which does not scroll, a table that is wider than the sheet goes on in another below it.
 */
export function FigureTable({ caption, table }: FigureTableProps) {
  const [host, setHost] = useState<HTMLElement | null>(null);
  const isOnPaper = useOnPaper();
  const parts = isOnPaper && host ? tableParts(table, paperWidth(host)) : [table.columns];
  return (
    <div ref={setHost} className="app-figure-table">
      {parts.map((columns, index) => (
        <TablePart
          key={columns[0]?.key ?? ''}
          caption={parts.length > 1 ? `${caption} (${index + 1} of ${parts.length})` : caption}
          table={table}
          columns={columns}
        />
      ))}
    </div>
  );
}

function TablePart({
  caption,
  table,
  columns,
}: FigureTableProps & { readonly columns: readonly Column[] }) {
  return (
    <DataTable caption={caption} wide={columns.length + 1 > mostColumnsOnPhone} dense>
      <thead>
        <tr>
          <th scope="col">{table.rowHeading}</th>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" className="app-table__number app-figure-table__heading">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <TableRow key={row.key} row={row} columns={columns} />
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
