/** The engine refused or failed one statement; the database itself is still usable. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    /** The statement as it was given. */
    readonly sql: string,
    /** What the engine said, word for word. It may quote values from the data. */
    readonly engineMessage: string,
    cause?: unknown,
  ) {
    super(engineMessage, { cause });
  }
}

/** The statement was stopped because its caller asked; it changed nothing. */
export class QueryCancelled extends Error {
  override readonly name = 'QueryCancelled';

  constructor(readonly sql: string) {
    super('The question was stopped before it was answered.');
  }
}

/** The engine is gone: closed by us, out of memory, or broken by a fault. Everything it held is lost. */
export class EngineStopped extends Error {
  override readonly name = 'EngineStopped';

  constructor(
    readonly reason: 'closed' | 'out_of_memory' | 'fault',
    /** What was seen when it stopped, for a technical reader. */
    readonly detail: string,
    cause?: unknown,
  ) {
    super(`The database engine has stopped (${detail}).`, { cause });
  }
}

export type EngineStartReason =
  | 'no_webassembly'
  | 'webassembly_too_old'
  | 'download_failed'
  | 'timed_out'
  | 'worker_failed'
  | 'settings_refused'
  | 'self_test_failed';

/** The engine could not be started. `reason` chooses the sentence that people read. */
export class EngineStartFailed extends Error {
  override readonly name = 'EngineStartFailed';

  constructor(
    readonly reason: EngineStartReason,
    /** What was seen, for a technical reader: a status, a step, a number of seconds. */
    readonly detail: string,
    cause?: unknown,
  ) {
    super(`The database engine did not start: ${detail}.`, { cause });
  }
}
