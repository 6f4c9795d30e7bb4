import { EngineStartFailed } from '../errors.ts';

/**
 * Watches a start-up that may hang without a word. `alive` says that something happened and names what
 * is waited for next; when nothing happens for `limitMs`, or `signal` aborts, `failed` rejects.
 */
export class StartWatch {
  readonly failed: Promise<never>;
  readonly #limitMs: number;
  readonly #stop: () => void;
  #fail: (reason: unknown) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limitMs: number, signal?: AbortSignal) {
    this.#limitMs = limitMs;
    this.failed = new Promise((_, reject) => (this.#fail = reject));
    this.failed.catch(() => undefined);
    const abort = (): void => this.#fail(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    this.#stop = () => signal?.removeEventListener('abort', abort);
  }

  alive(nextStep: string): void {
    clearTimeout(this.#timer);
    const detail = `no answer for ${this.#limitMs / 1000} seconds while ${nextStep}`;
    this.#timer = setTimeout(
      () => this.#fail(new EngineStartFailed('timed_out', detail)),
      this.#limitMs,
    );
  }

  /** Ends the start-up at once for a reason seen elsewhere. */
  fail(reason: EngineStartFailed): void {
    this.#fail(reason);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }
}
