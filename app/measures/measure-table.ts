/** One of the tables that scoring in SQL reads: facts of the definitions as rows, with nothing about young people. */
export interface MeasureTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly type: SqlType }[];
  readonly rows: readonly (readonly SqlValue[])[];
}

export type SqlType = 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN';

export type SqlValue = string | number | bigint | boolean | null;
