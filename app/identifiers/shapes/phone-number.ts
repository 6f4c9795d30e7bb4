const ABROAD = /^(?:\+|00)?44(?:0)?(?=[1-37-9])/;
const UK = /^0(?:1[1-9]|2[03489]|3[03457]|7[1-57-9]|8[04578])\d{8}$/;

/**
 * The eleven digits of a UK telephone number, however it is written: "+44 (0)7700 900123" gives "07700900123".
 * null: not a telephone number, or too doubtful without its leading 0.
 *
 * Ofcom, National Telephone Numbering Plan.
 */
export function ukPhoneDigits(text: string): string | null {
  if (text.length < 11 || text.length > 24) return null;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isSeparator = code === 32 || (code >= 40 && code <= 47 && code !== 42 && code !== 44);
    if (!isSeparator && (code < 48 || code > 57)) return null;
  }
  if (text.lastIndexOf('+') > 0) return null;
  const digits = text.replace(/[^\d+]/g, '').replace(ABROAD, '0');
  return UK.test(digits) ? digits : null;
}

/** Whether a text is ten digits that a mobile number has left when a spreadsheet drops its leading 0. */
export function isBareMobile(text: string): boolean {
  return text.length === 10 && /^7[1-57-9]\d{8}$/.test(text);
}
