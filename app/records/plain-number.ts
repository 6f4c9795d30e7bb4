const PLAIN = /^([+-]?)(?:£ ?)?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d+)?$/;

/**
 * A number written plainly: 12, -3, 2.5, 1,234, £1,250.00. null for anything else: 1e2, 3,5, 45%, <5, infinity.
 */
export function plainNumber(text: string): number | null {
  const match = PLAIN.exec(text.replace(/^−/, '-'));
  if (!match) return null;
  const [, sign, whole, fraction] = match;
  if (whole === undefined && fraction === undefined) return null;
  const value = Number(`${(whole ?? '0').replace(/,/g, '')}${fraction ?? ''}`);
  return sign === '-' && value !== 0 ? -value : value;
}
