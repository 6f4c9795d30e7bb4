export type UnreadableReason =
  'workbook' | 'not_text' | 'damaged_text' | 'record_too_long' | 'unclosed_quote' | 'disk';

/** Thrown by the readers when a file, or what remains of it, cannot be read as CSV. Facts only. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(`The file cannot be read: ${reason}.`, options);
    this.reason = reason;
  }
}
