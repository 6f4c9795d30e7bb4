const PAIR =
  /^\(?(-?\d{1,2}\.\d{3,})[,;]? +(-?\d{1,2}\.\d{3,})\)?$|^(-?\d{1,2}\.\d{3,}),(-?\d{1,2}\.\d{3,})$/;
const PRECISE = /^\d{2}\.\d{4,}$/;

/** Whether a text is one latitude of the UK, to four decimals or more. */
export function isLatitude(text: string): boolean {
  return PRECISE.test(text) && inLatitudes(Number(text));
}

/** Whether a text is a point in the UK: latitude and longitude in one cell. */
export function isCoordinatePair(text: string): boolean {
  if (text.length < 11 || text.length > 50) return false;
  const match = PAIR.exec(text);
  if (!match) return false;
  const [, first, second, joinedFirst, joinedSecond] = match;
  return inLatitudes(Number(first ?? joinedFirst)) && inLongitudes(Number(second ?? joinedSecond));
}

function inLatitudes(value: number): boolean {
  return value >= 49 && value <= 61;
}

function inLongitudes(value: number): boolean {
  return value >= -9 && value <= 2;
}
