/** The digits of a text made of digits, spaces and dashes only; null for any other text. */
export function digitsOnly(text: string): string | null {
  let separators = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    if (code !== 32 && code !== 45 && code !== 0x2013) return null;
    separators += 1;
  }
  if (separators === text.length) return null;
  return separators === 0 ? text : text.replace(/[ \u2013-]/g, '');
}
