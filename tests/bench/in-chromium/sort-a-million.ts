/** Runs in the page. Milliseconds to sort a million numbers that are always the same ones: a yardstick for the machine. */
export function sortAMillion(): number {
  let seed = 1;
  const numbers = Float64Array.from({ length: 1_000_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  });
  const began = performance.now();
  numbers.sort();
  return performance.now() - began;
}
