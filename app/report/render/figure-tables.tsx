import { cellIntervalText, cellText } from '#app/figures/cell-text.ts';
import { figureTables } from '#app/figures/figure-tables.ts';
import { cellOf } from '#app/figures/table-cells.ts';
import type { Figure } from '#app/results/figure.ts';
import { ScrollingTable } from './paper-table.tsx';

/** All tables of a figure, the same numbers as its chart, intervals beside them. */
export function FigureTables({ figure }: { readonly figure: Figure }) {
  return figureTables(figure).map(({ caption, table }) => (
    <ScrollingTable key={table.id} caption={caption} wide={table.columns.length > 2}>
      <thead>
        <tr>
          <th scope="col">{table.rowHeading}</th>
          {table.columns.map(({ key, label }) => (
            <th key={key} scope="col" className="paper-number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key} className={row.role === 'total' ? 'paper-total' : undefined}>
            <th scope="row">{row.label}</th>
            {table.columns.map((column) => {
              const cell = cellOf(row, column.key);
              const interval = cellIntervalText(cell, column);
              return (
                <td key={column.key} className="paper-number">
                  {cellText(cell, column)}
                  {interval !== '' && <span className="paper-interval"> {interval}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  ));
}
