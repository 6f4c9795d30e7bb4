/** Thrown when the signal of an import is aborted. Batches handed over before it stay with whoever took them. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';

  constructor() {
    super('The import was stopped.');
  }
}
