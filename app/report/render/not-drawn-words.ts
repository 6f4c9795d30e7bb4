/** Groups that the chart leaves out, in a sentence, or nothing. */
export function notDrawnWords(groups: readonly string[]): readonly string[] {
  if (groups.length === 0) return [];
  return [`Not drawn because of small numbers: ${groups.join('; ')}.`];
}
