const NAME = /[\p{L}_][\p{L}\p{N}_$]*/u;
const QUOTED = [
  /[eE]'(?:[^'\\]|''|\\.)*'/,
  /'(?:[^']|'')*'/,
  /"(?:[^"]|"")*"/,
  /\$(?<tag>(?:[^\s$\d][^\s$]*)?)\$.*?\$\k<tag>\$/,
];
const INNER_COMMENT = /\/\*(?:(?!\*\/).)*\*\//;
const SKIPPED = [
  /--[^\r\n]*/,
  new RegExp(`/\\*(?:${INNER_COMMENT.source}|(?!\\*/|/\\*).)*\\*/`),
  /[\s\u200b-\u200d\u2060]+/,
];
const TOKEN = new RegExp(`${either([...QUOTED, NAME])}|(?<skip>${either(SKIPPED)})|.`, 'gsu');

/**
 * The one statement in the text, without its semicolon and what follows. Throws when there are several:
 * the engine would run them all and answer only the last.
 */
export function onlyStatement(text: string): string {
  if (!text.includes(';')) return text;
  const tokens = [...text.matchAll(TOKEN)].filter(({ groups }) => groups?.skip === undefined);
  const end = tokens.findIndex(([token]) => token === ';');
  if (end === -1) return text;
  if (tokens.slice(end).some(([token]) => token !== ';')) {
    throw new Error('Only one statement can be run at a time.');
  }
  return text.slice(0, tokens[end]?.index);
}

/** Every statement of the text with the place where it begins, without semicolons; empty ones are left out. */
export function statementsIn(
  text: string,
): readonly { readonly text: string; readonly from: number }[] {
  const found: { text: string; from: number }[] = [];
  let from: number | null = null;
  let end = 0;
  const close = (): void => {
    if (from !== null) found.push({ text: text.slice(from, end), from });
    from = null;
  };
  for (const { 0: token, index, groups } of text.matchAll(TOKEN)) {
    if (groups?.skip !== undefined) continue;
    if (token === ';') close();
    else {
      from ??= index;
      end = index + token.length;
    }
  }
  close();
  return found;
}

function either(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}
