/** Whether a row holds nothing but spaces. */
export function isBlankRow(row: readonly string[]): boolean {
  return isBlankFrom(row, 0);
}

/** Whether nothing but spaces stands in the cells from `start` on. */
export function isBlankFrom(row: readonly string[], start: number): boolean {
  for (let index = start; index < row.length; index++) {
    const cell = row[index] ?? '';
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}
