/** Rows of columns and weights in the compressed form that HiGHS reads. No row may name a column twice. */
export function sparseRows(
  rows: readonly { readonly columns: readonly number[]; readonly weights: readonly number[] }[],
  numCols: number,
) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + columns.length;
  });
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols,
    starts,
    indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
    values: Float64Array.from(rows.flatMap(({ weights }) => weights)),
  };
}
