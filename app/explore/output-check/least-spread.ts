/** Less likely than this, a count is not believed. */
const BELIEVED = 1e-4;

/**
 * The fewest of `parts` parts over which `people` people, each in a part by chance, are spread, but for one time in ten thousand.
 * Occupancy: with each person more, k parts stay k with chance k/parts and become k + 1 otherwise.
 */
export function leastSpread(people: number, parts: number): number {
  let chances = Array.from({ length: parts + 1 }, (_, k) => Number(k === 0));
  // After some hundred people all parts are reached for certain.
  for (let person = 0; person < Math.min(people, 40 * parts); person += 1) {
    chances = chances.map(
      (chance, k) => (chance * k) / parts + ((chances[k - 1] ?? 0) * (parts - k + 1)) / parts,
    );
  }
  let below = 0;
  for (let k = 0; k <= parts; k += 1) {
    below += chances[k] ?? 0;
    if (below > BELIEVED) return k;
  }
  return parts;
}
