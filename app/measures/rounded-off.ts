/** Drops the noise of binary fractions (27.200000000000003) at the sixth decimal, as the SQL does. */
export function roundedOff(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
