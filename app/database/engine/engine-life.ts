import type { EngineStopped } from '../errors.ts';

/** Whether the engine still lives, and the end of every wait for it when it does not. */
export class EngineLife {
  #reason: EngineStopped | undefined;
  readonly #waits = new Set<(reason: EngineStopped) => void>();

  /** Why it stopped, or undefined while it lives. */
  get reason(): EngineStopped | undefined {
    return this.#reason;
  }

  /** The first reason stays. Everything guarded rejects with it, now and later. */
  end(reason: EngineStopped): void {
    this.#reason ??= reason;
    for (const reject of this.#waits) reject(this.#reason);
    this.#waits.clear();
  }

  /** Does the work while the engine lives, and rejects as soon as it stops. */
  guard<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#reason) {
        reject(this.#reason);
        return;
      }
      this.#waits.add(reject);
      work()
        .then(resolve, reject)
        .finally(() => this.#waits.delete(reject));
    });
  }
}
