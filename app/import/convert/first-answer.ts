/** The first answer in a cell that holds several. */
export function firstAnswer(text: string, separator: string): string {
  return answersIn(text, separator)[0] ?? text;
}

/** The answers in a cell that may hold several, none of them blank. */
export function answersIn(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
