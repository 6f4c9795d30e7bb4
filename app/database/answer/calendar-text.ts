const DAYS_PER_ERA = 146_097;
const MICROSECONDS_PER_DAY = 86_400_000_000n;
const INFINITE_DATE = 2_147_483_647;
const INFINITE_TIMESTAMP = 9_223_372_036_854_775_807n;

/**
 * A date, given as days since 1970-01-01, as the engine itself writes it: `YYYY-MM-DD`.
 * Method: civil_from_days, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function dateText(days: number): string {
  if (Math.abs(days) === INFINITE_DATE) return days > 0 ? 'infinity' : '-infinity';
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const shownYear = String(year > 0 ? year : 1 - year).padStart(4, '0');
  return `${shownYear}-${twoDigits(month)}-${twoDigits(day)}${year > 0 ? '' : ' (BC)'}`;
}

/**
 * A moment, given as microseconds since 1970-01-01, as the engine writes it: `YYYY-MM-DD HH:MM:SS`, a
 * fraction only when there is one, then `zone`.
 */
export function timestampText(microseconds: bigint, zone = ''): string {
  if (microseconds === INFINITE_TIMESTAMP) return 'infinity';
  if (microseconds === -INFINITE_TIMESTAMP) return '-infinity';
  const inDay =
    ((microseconds % MICROSECONDS_PER_DAY) + MICROSECONDS_PER_DAY) % MICROSECONDS_PER_DAY;
  const date = dateText(Number((microseconds - inDay) / MICROSECONDS_PER_DAY));
  const seconds = Number(inDay / 1_000_000n);
  const fraction = String(inDay % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  const clock = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const time = clock.map(twoDigits).join(':') + (fraction === '' ? '' : `.${fraction}`);
  return `${date} ${time}${zone}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
