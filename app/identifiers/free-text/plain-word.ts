/** A word as the lists have it: lower case, straight apostrophe, without marks around it. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}
