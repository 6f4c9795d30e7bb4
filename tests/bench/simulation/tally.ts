/** How often an interval held what was built in. */
export class Tally {
  readonly #held = new Map<string, { held: number; of: number }>();

  add(what: string, holds: boolean): void {
    const found = this.#held.get(what) ?? { held: 0, of: 0 };
    this.#held.set(what, { held: found.held + (holds ? 1 : 0), of: found.of + 1 });
  }

  /** All together. */
  total(): string {
    const all = [...this.#held.values()];
    const held = all.reduce((sum, one) => sum + one.held, 0);
    const of = all.reduce((sum, one) => sum + one.of, 0);
    return `All of these: ${held} of ${of} (${((100 * held) / of).toFixed(1)}%)`;
  }

  lines(): readonly string[] {
    return [...this.#held].map(
      ([what, { held, of }]) => `${what}: ${held} of ${of} (${((100 * held) / of).toFixed(1)}%)`,
    );
  }
}
