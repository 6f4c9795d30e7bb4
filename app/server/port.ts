/** The port asked for in `PORT`, or 3000. Throws on anything that is not a port number. */
export function port(given: string | undefined): number {
  if (given === undefined || given === '') return 3000;
  const value = Number(given);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new RangeError(`PORT must be a whole number from 0 to 65535, not “${given}”.`);
}
