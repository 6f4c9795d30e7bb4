const thin = /[ .,:;'|!ijlI[\]()]/;
const slim = /[frt1-]/;
const wide = /[mwMW%@]/;
const capital = /[A-Z&]/;

const boldness = 1.07;

/** About how wide a line of Inter is, in pixels: enough to leave room for it, without a page to measure on. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const glyph of text) ems += glyphWidth(glyph);
  return Math.ceil(ems * fontSize * (bold ? boldness : 1));
}

/** The width of the widest of some lines. */
export function widest(lines: readonly string[], fontSize: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize, bold)));
}

function glyphWidth(glyph: string): number {
  if (thin.test(glyph)) return 0.3;
  if (slim.test(glyph)) return 0.42;
  if (wide.test(glyph)) return 0.88;
  return capital.test(glyph) ? 0.7 : 0.61;
}
