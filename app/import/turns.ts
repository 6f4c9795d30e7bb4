/**
 * Lets waiting messages and events run between two pieces of work, without the delay that timers have. Node runs a
 * thousand messages of a channel before it looks at a timer, so there a turn is an immediate.
 */
export class Turns {
  readonly #channel = typeof setImmediate === 'function' ? null : new MessageChannel();
  #resume: (() => void) | null = null;

  constructor() {
    if (this.#channel) this.#channel.port1.onmessage = () => this.#resume?.();
  }

  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#channel === null) {
        setImmediate(resolve);
        return;
      }
      this.#resume = resolve;
      this.#channel.port2.postMessage(null);
    });
  }

  close(): void {
    this.#channel?.port1.close();
    this.#channel?.port2.close();
  }
}
