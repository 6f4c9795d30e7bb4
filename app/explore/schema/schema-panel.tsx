import { useState } from 'react';
import { formatCount } from '#app/results/format.ts';
import { classNames } from '#app/ui/class-names.ts';
import { DownIcon } from '#app/ui/icons.tsx';
import type { TreeColumn, TreeTable, TreeValue } from '#app/workspace/research/schema-tree.ts';

interface SchemaPanelProps {
  readonly tables: readonly TreeTable[];
  readonly onInsert: (name: string) => void;
  readonly distribution: (table: string, column: string) => Promise<readonly TreeValue[]>;
}

/** Every table that can be asked, its columns, and what stands in one of them when it is opened. */
export function SchemaPanel({ tables, onInsert, distribution }: SchemaPanelProps) {
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['episodes']));
  const text = wanted.trim().toLowerCase();
  const shown = tables.flatMap((table) => {
    if (text === '' || table.name.includes(text)) return [table];
    const columns = table.columns.filter(({ name }) => name.includes(text));
    return columns.length > 0 ? [{ ...table, columns }] : [];
  });
  const toggle = (name: string) => {
    const next = new Set(open);
    if (!next.delete(name)) next.add(name);
    setOpen(next);
  };
  return (
    <section className="explore-schema explore-screen-only" aria-labelledby="explore-tables">
      <h2 id="explore-tables" className="explore-schema__title">
        Tables
      </h2>
      <input
        type="search"
        className="app-input explore-schema__search"
        aria-label="Find a table or column"
        placeholder="Find a table or column"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <ul className="explore-schema__tables">
        {shown.map((table) => {
          const isOpen = text !== '' || open.has(table.name);
          return (
            <li key={table.name} className="explore-schema__table">
              <button
                type="button"
                className={classNames(
                  'explore-schema__name',
                  isOpen && 'explore-schema__name--open',
                )}
                aria-expanded={isOpen}
                title={table.about}
                onClick={() => toggle(table.name)}
              >
                <DownIcon size={14} />
                <code>{table.name}</code>
                <span>{table.rows === 0 ? 'none' : formatCount(table.rows)}</span>
              </button>
              {isOpen && (
                <>
                  {table.about && <p className="explore-schema__about">{table.about}</p>}
                  <ul className="explore-schema__columns">
                    {table.columns.map((column) => (
                      <Column
                        key={column.name}
                        table={table}
                        column={column}
                        onInsert={onInsert}
                        distribution={distribution}
                      />
                    ))}
                  </ul>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length === 0 && (
        <p className="explore-schema__about">No table or column has this in its name.</p>
      )}
      <p className="explore-schema__note">
        Pseudonyms change each time Explore opens, so files from two projects cannot be joined.
      </p>
    </section>
  );
}

interface ColumnProps extends Omit<SchemaPanelProps, 'tables'> {
  readonly table: TreeTable;
  readonly column: TreeColumn;
}

function Column({ table, column, onInsert, distribution }: ColumnProps) {
  const [values, setValues] = useState<readonly TreeValue[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const look = () => {
    setOpen(!isOpen);
    if (!values) void distribution(table.name, column.name).then(setValues, () => setValues([]));
  };
  const most = Math.max(1, ...(values ?? []).map(({ rows }) => rows));
  return (
    <li>
      <button
        type="button"
        className="explore-schema__column"
        aria-expanded={isOpen}
        title={column.about}
        onClick={look}
      >
        <code>{column.name}</code>
        <span>{column.kind}</span>
      </button>
      {isOpen && (
        <div className="explore-schema__details">
          {column.about && <p>{column.about}</p>}
          <p>
            {column.missing === 0
              ? 'Every row has a value.'
              : `${formatCount(column.missing)} of ${formatCount(table.rows)} rows have none.`}
          </p>
          {column.kind !== 'pseudonym' &&
            values?.map(({ value, rows }) => (
              <div key={String(value)} className="explore-schema__value">
                <span>{value ?? 'none'}</span>
                <span>{formatCount(rows)}</span>
                <span
                  className="explore-schema__bar"
                  style={{ width: `${(100 * rows) / most}%` }}
                />
              </div>
            ))}
          <button type="button" className="app-text-button" onClick={() => onInsert(column.name)}>
            Put {column.name} into the query
          </button>
        </div>
      )}
    </li>
  );
}
