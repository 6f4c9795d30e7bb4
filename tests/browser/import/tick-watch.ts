/** Watches how long the main thread was ever kept from its next turn. */
export class TickWatch {
  #last = performance.now();
  #longest = 0;
  readonly #timer = setInterval(() => {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
  }, 4);

  /** Stops watching. The longest time between two turns, in milliseconds. */
  end(): number {
    clearInterval(this.#timer);
    return Math.max(this.#longest, performance.now() - this.#last);
  }
}
