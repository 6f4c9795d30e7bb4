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

function either(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}
