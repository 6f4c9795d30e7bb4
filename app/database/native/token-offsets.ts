const TOKEN =
  /(?<![\w$])[eE]'(?:[^'\\]|''|\\.)*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$.*?\$\1\$|(?<skip>--[^\n]*|\/\*.*?\*\/|\s+)|./gsu;

/** Where the tokens of SQL text begin, as byte offsets in UTF-8; comments are none. Enough to find a semicolon that ends a statement. */
export function tokenOffsets(sql: string): readonly number[] {
  const encoder = new TextEncoder();
  const offsets: number[] = [];
  let at = 0;
  for (const match of sql.matchAll(TOKEN)) {
    if (match.groups?.skip === undefined) offsets.push(at);
    at += encoder.encode(match[0]).length;
  }
  return offsets;
}
