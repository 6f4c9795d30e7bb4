const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
const leastGap = 44;

/** Ticks at even, round steps between two ends, 44 pixels apart or more; 0 is one of them when it lies between. */
export function evenTicks(low: number, high: number, pixelsPerUnit: number): readonly number[] {
  const step = steps.find((size) => size * pixelsPerUnit >= leastGap) ?? high - low;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => (first + index) * step,
  );
}
