const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const SHAPE = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** Whether a text has the form of a unique pupil number: a letter, 11 digits, and a digit or (temporary) a letter. */
export function hasPupilNumberShape(text: string): boolean {
  return text.length === 13 && SHAPE.test(text.toUpperCase());
}

/**
 * Whether a text is a unique pupil number: its first letter is the check letter of the other twelve characters,
 * weighted 2 to 13, modulo 23. I, O and S are not used. One random text of this shape in 23 passes.
 *
 * Government Data Standards Catalogue, Unique Pupil Number 2.0.
 */
export function isUniquePupilNumber(text: string): boolean {
  if (!hasPupilNumberShape(text)) return false;
  const upper = text.toUpperCase();
  let sum = 0;
  for (let index = 1; index < 13; index += 1) {
    const character = upper.charAt(index);
    const letter = LETTERS.indexOf(character);
    sum += (letter < 0 ? Number(character) : letter) * (index + 1);
  }
  return LETTERS.charAt(sum % 23) === upper.charAt(0);
}
