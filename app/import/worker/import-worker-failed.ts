export type WorkerFailure = 'timed_out' | 'could_not_start' | 'crashed' | 'went_silent';

/** The worker that reads files did not start, or ended before its work did. Never about the files. */
export class ImportWorkerFailed extends Error {
  override readonly name = 'ImportWorkerFailed';
  readonly reason: WorkerFailure;

  constructor(reason: WorkerFailure, options?: ErrorOptions) {
    super(`The import worker failed: ${reason}.`, options);
    this.reason = reason;
  }
}
