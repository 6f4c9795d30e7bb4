/** So long, a text could be read as a number or an address of somebody. */
const longestJudged = 24;

/**
 * Whether an ID is made of nothing but letters, digits, hyphens and underscores, in a way that no other rule has anything
 * to say about: it is no marker of a missing value, no number of a person, nothing that a spreadsheet rounded. Such an
 * ID reads as itself. IDs are as many as rows, so they are not put through every rule.
 */
export function isPlainId(units: Uint16Array, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (isDigit(unit)) digits++;
    else if (!isLetterOrMark(unit)) return false;
  }
  const mayBeScientific = isDigit(units[start] ?? 0) && ((units[start + 1] ?? 0) | 0x20) === 0x65;
  if (digits === 0 || mayBeScientific) return false;
  return end - start > longestJudged || (digits < 10 && digits !== 6);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLetterOrMark(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || unit === 0x2d || unit === 0x5f;
}
