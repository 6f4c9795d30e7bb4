const FOUR = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const SIX =
  /^(?=.*:.*:)(?:[\da-f]{1,4}:){7}[\da-f]{1,4}$|^(?=.*::)(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}$/i;

/** `could`: four numbers up to 255, which a version such as 1.2.3.4 is too. `is`: one that no version would be. */
export function ipAddress(text: string): 'is' | 'could' | null {
  if (text.length < 3 || text.length > 45) return null;
  const match = FOUR.exec(text);
  if (!match) return SIX.test(text) ? 'is' : null;
  const parts = match.slice(1).map(Number);
  if (parts.some((part) => part > 255)) return null;
  return parts.filter((part) => part >= 60).length > 0 && parts[0] !== 0 ? 'is' : 'could';
}
