import type { DictionaryRow } from '#app/records/dictionary.ts';
import type { TableDefinition } from '#app/records/table.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { FieldRow } from './field-row.tsx';

interface TableSectionProps {
  readonly table: TableDefinition;
  readonly rows: readonly DictionaryRow[];
}

/** One table of the records: what a row is, its template, and its fields. */
export function TableSection({ table, rows }: TableSectionProps) {
  return (
    <section className="dictionary-table" aria-labelledby={table.name}>
      <div className="app-rule">
        <h2 className="app-section-title" id={table.name}>
          {table.label}
        </h2>
        <p>
          {table.description} <span className="dictionary-grain">{sentence(table.grain)}</span>
        </p>
        <p>
          <a href={`/templates/${table.name}.csv`} download>
            Download a template (CSV)
          </a>
        </p>
      </div>
      <DataTable caption={`Fields of ${table.label}`} hideCaption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">What it holds</th>
            <th scope="col">Kind of value</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FieldRow key={row.field} row={row} />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
