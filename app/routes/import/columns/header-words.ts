/** A header as it is shown: an empty one is named by its place, counted from 1 as people count. */
export function headerWords({ header, index }: { header: string; index: number }): string {
  return header === '' ? `(no heading, column ${index + 1})` : header;
}
