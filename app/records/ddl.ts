import type { Field } from './field.ts';
import type { TableDefinition } from './table.ts';

/** A column of a record table in DuckDB. */
export interface RecordColumn {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DATE' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';
}

/**
 * The columns that a table has in the database, in order. A coded field makes three (our code, the text
 * as it came, the kind of missing), a yes/no field two; every table ends with `source_file` and `source_row`.
 */
export function columnsOf(table: TableDefinition): readonly RecordColumn[] {
  return [
    ...table.fields.flatMap(columnsOfField),
    { name: 'source_file', type: 'VARCHAR' },
    { name: 'source_row', type: 'INTEGER' },
  ];
}

/** The columns that one field makes. */
export function columnsOfField(field: Field): readonly RecordColumn[] {
  const { name } = field;
  switch (field.type) {
    case 'id':
    case 'text':
    case 'free_text':
      return [{ name, type: 'VARCHAR' }];
    case 'date':
      return [{ name, type: 'DATE' }];
    case 'integer':
      return [{ name, type: 'INTEGER' }];
    case 'number':
      return [{ name, type: 'DOUBLE' }];
    case 'yes_no':
      return [
        { name, type: 'BOOLEAN' },
        { name: `${name}_missing`, type: 'VARCHAR' },
      ];
    case 'code':
      return [
        { name, type: 'VARCHAR' },
        { name: `${name}_as_given`, type: 'VARCHAR' },
        { name: `${name}_missing`, type: 'VARCHAR' },
      ];
  }
}

/** The statement that makes the empty table, under its own name or another. */
export function createTableSql(table: TableDefinition, name: string = table.name): string {
  const columns = columnsOf(table).map((column) => `  ${quoted(column.name)} ${column.type}`);
  return `CREATE TABLE ${quoted(name)} (\n${columns.join(',\n')}\n)`;
}

function quoted(identifier: string): string {
  return `"${identifier.replace(/"/g, '""')}"`;
}
