const SEMICOLON = 0x3b;

/** False for almost every statement, and spares asking the engine for its tokens. */
export function mayHoldSemicolon(sql: string): boolean {
  return sql.includes(';');
}

/**
 * The one statement in the text, without its semicolon, given where the tokens begin (byte offsets in
 * UTF-8). Throws when there are several: the engine would run them all and answer only the last.
 */
export function onlyStatement(sql: string, tokenOffsets: readonly number[]): string {
  const bytes = new TextEncoder().encode(sql);
  const isSemicolon = tokenOffsets.map((offset) => bytes[offset] === SEMICOLON);
  const first = isSemicolon.indexOf(true);
  if (first === -1) return sql;
  if (isSemicolon.slice(first).includes(false)) {
    throw new Error('Only one statement can be run at a time.');
  }
  return new TextDecoder().decode(bytes.subarray(0, tokenOffsets[first]));
}
