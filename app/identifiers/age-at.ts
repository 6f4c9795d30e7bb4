const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const OLDEST = 120;

/**
 * Age in whole years on a day, from ISO dates. Somebody born on 29 February is a year older on 1 March of other
 * years, as in English law. null: a date is no ISO date, the day is before the birth, or more than 120 years after.
 */
export function ageAt(birthIso: string, dateIso: string): number | null {
  const birth = ISO.exec(birthIso);
  const date = ISO.exec(dateIso);
  if (!birth || !date) return null;
  const years = Number(date[1]) - Number(birth[1]);
  const hadBirthday = dateIso.slice(5) >= birthIso.slice(5);
  const age = hadBirthday ? years : years - 1;
  return age < 0 || age > OLDEST ? null : age;
}
