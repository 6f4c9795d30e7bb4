/** How often a worker at work says that it is there, and how long it may say nothing, in milliseconds. */
export const heartbeat = 2_000;
export const silenceLimit = 30_000;

/** Calls `onSilence` when nothing was heard for `limit` milliseconds. A worker that ran out of memory ends without a word. */
export class SilenceWatch {
  readonly #limit: number;
  readonly #onSilence: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limit: number, onSilence: () => void) {
    this.#limit = limit;
    this.#onSilence = onSilence;
  }

  /** Something was heard: the time begins anew. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onSilence, this.#limit);
  }

  /** Nothing more is expected. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
