/** A text taken apart into its date and, where it says one, its time of day with a zone. */
export interface DateAndClock {
  readonly date: string;
  /** " 15:22 +01:00", which moves the day to London; '' where there is no time, or none with a zone. */
  readonly zoned: string;
}

const tail =
  /^(.*\d)(?:T|,?\s+|,)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(Z|BST|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|GMT|UTC)?$/i;

/**
 * The date of a text such as "2025/05/01 3:22:10 pm GMT+1" or "1 Jul 2025, 9.30 am" apart from its time. A time without
 * a zone is dropped: the day is as it stands. null where the time of day is impossible.
 */
export function dateAndClock(text: string): DateAndClock | null {
  const found = tail.exec(text);
  if (found === null) return { date: text, zoned: '' };
  const [, date = '', hours = '', minutes = '', seconds = '0', half, zone] = found;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (zone === undefined) return { date, zoned: '' };
  return { date, zoned: ` ${String(hour).padStart(2, '0')}:${minutes} ${offsetOf(zone)}` };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function offsetOf(zone: string): string {
  if (/^bst$/i.test(zone)) return '+01:00';
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? 'Z' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
