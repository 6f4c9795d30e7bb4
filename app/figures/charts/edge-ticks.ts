/**
 * Ticks `leastGap` pixels apart or more. The ends and the band edges come first: they are
 * what the reader asks about.
 */
export function edgeTicks(
  wanted: readonly number[],
  others: readonly number[],
  pixelsPerUnit: number,
  leastGap: number,
): readonly number[] {
  const chosen: number[] = [];
  for (const edge of [...wanted, ...others]) {
    const clear = chosen.every((other) => Math.abs(other - edge) * pixelsPerUnit >= leastGap);
    if (clear) chosen.push(edge);
  }
  return chosen.sort((a, b) => a - b);
}
