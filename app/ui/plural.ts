/** "1 row", "2 rows": the word for so many. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
