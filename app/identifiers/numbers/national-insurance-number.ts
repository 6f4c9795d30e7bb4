const SHAPE =
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z] ?\d{2} ?\d{2} ?\d{2} ?([A-D]?)$/;

/** Whether a text has the form of a National Insurance number. It has no check digit; the last letter may be missing. */
export function hasInsuranceNumberShape(text: string): boolean {
  return text.length >= 8 && text.length <= 13 && SHAPE.test(text.toUpperCase());
}

/** The same, with the last letter: what is asked of a column whose header says nothing. */
export function isNationalInsuranceNumber(text: string): boolean {
  if (text.length < 9 || text.length > 13) return false;
  const last = SHAPE.exec(text.toUpperCase())?.[1];
  return last !== undefined && last !== '';
}
