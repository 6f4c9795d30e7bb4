const mostNamed = 4;

/** Groups that the chart leaves out, in a sentence, or nothing. Where they are many they are counted: the table names them. */
export function notDrawnWords(groups: readonly string[]): readonly string[] {
  if (groups.length === 0) return [];
  return groups.length > mostNamed
    ? [`${groups.length} groups are not drawn because of small numbers: they are in the table.`]
    : [`Not drawn because of small numbers: ${groups.join('; ')}.`];
}
