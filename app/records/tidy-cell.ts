/** ASCII without anything to tidy: no tab, no doubled space, no space or mark at either end that could matter. */
const TIDY_ALREADY = /^[!#-&(-<>-~](?:[!-~]| (?! ))*(?<! )$/;
const HIDDEN_CHARACTERS = /[\u200B\u2060\uFEFF\u00AD]/g;
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;

/**
 * A cell without the traces that spreadsheets and web pages leave: no-break and zero-width spaces,
 * doubled spaces, the `="00123"` and leading-apostrophe forms that keep a number as text.
 * Line breaks stay, for free text.
 */
export function tidyCell(text: string): string {
  if (TIDY_ALREADY.test(text)) return text;
  const tidy = text
    .replace(HIDDEN_CHARACTERS, '')
    .replace(ODD_SPACES, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const quoted = /^="([^]*)"$/.exec(tidy)?.[1];
  return (quoted === undefined ? tidy : quoted.replace(/""/g, '"'))
    .replace(/^'(?=[\d=+@-])/, '')
    .trim();
}
