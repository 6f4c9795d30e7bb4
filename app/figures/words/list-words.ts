const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
] as const;

/** "ethnic group, age and deprivation". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A small number at the start of a sentence, in words: "Three". */
export function numberWord(n: number): string {
  return numbers[n] ?? String(n);
}
