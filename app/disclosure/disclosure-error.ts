/** A result that the gate cannot judge, and so does not let through. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError';
  readonly table: string;

  constructor(table: string, message: string) {
    super(`${message} (table ${table})`);
    this.table = table;
  }
}
