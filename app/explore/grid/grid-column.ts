export interface GridColumn {
  readonly name: string;
  /** DuckDB's own name of the type. */
  readonly type: string;
}

export function isNumeric({ type }: GridColumn): boolean {
  return /INT|DOUBLE|FLOAT|DECIMAL/.test(type) && !type.includes('[');
}

/** The widths of the columns as CSS, after one for the row's number; and how many pixels they take at least. */
export function gridWidths(columns: readonly GridColumn[]): {
  readonly template: string;
  readonly least: number;
} {
  const widths = columns.map(leastWidth);
  const each = columns.map(
    (column, at) => `minmax(${widths[at] ?? 0}px, ${isNumeric(column) ? 1 : 1.4}fr)`,
  );
  return {
    template: `${INDEX}px ${each.join(' ')}`,
    least: widths.reduce((sum, width) => sum + width, INDEX),
  };
}

const INDEX = 40;

/** Room for the column's name, and more for words than for numbers. */
function leastWidth(column: GridColumn): number {
  return Math.round(Math.max(isNumeric(column) ? 90 : 124, column.name.length * 7.9 + 21));
}

export function typeWords(type: string): string {
  if (type.endsWith('[]')) return 'list';
  if (type.includes('INT')) return 'integer';
  if (/^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return 'number';
  if (type === 'VARCHAR') return 'text';
  if (type === 'BOOLEAN') return 'yes/no';
  return type.toLowerCase();
}
