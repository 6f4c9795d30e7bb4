/** Runs tasks strictly one after another, in the order they were asked for. A failed task does not stop the next. */
export class StatementQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** A task whose signal aborts while it waits rejects at once with the signal's reason, and never runs. */
  async run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    const waiting = new AbortController();
    const turn = this.#last.then(() => {
      signal.throwIfAborted();
      waiting.abort();
      return task();
    });
    this.#last = turn.catch(() => undefined);
    const givenUp = new Promise<never>((_, reject) => {
      signal.addEventListener(
        'abort',
        () => {
          reject(asError(signal.reason));
        },
        {
          signal: waiting.signal,
        },
      );
    });
    return Promise.race([turn, givenUp]);
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
