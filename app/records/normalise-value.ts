/**
 * The form in which cells and aliases are compared: without regard to case, spacing or punctuation.
 * `Mixed -White & Asian` and `mixed - white and asian` are the same. A minus before a digit is kept (`-8`
 * is not `8`), so is a gap between digits (`1:1` is not `11`), and a text of punctuation alone stays as it is.
 */
export function normaliseValue(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().trim();
  const words = folded
    .replace(/&(?:#0?39|apos);/g, "'")
    .replace(/&(?:nbsp|quot|lt|gt);/g, ' ')
    .replace(/&(?:amp;)?/g, ' and ')
    .replace(/['’‘`]/g, '')
    .replace(/(?!^-\d)[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<!\d) | (?!\d)/g, '')
    .normalize('NFKC');
  return words === '' ? folded.replace(/\s+/g, ' ') : words;
}
