/** Every way in which bytes are usually written, found anywhere in `text`. */
export function formsIn(text: string, key: Uint8Array): readonly string[] {
  const bytes = Buffer.from(key);
  const forms = {
    hex: bytes.toString('hex'),
    base64: bytes.toString('base64').replaceAll('=', ''),
    base64url: bytes.toString('base64url'),
    list: key.join(','),
    object: JSON.stringify(key).slice(1, -1),
    letters: bytes.toString('latin1'),
  };
  const lower = text.toLowerCase().replaceAll(/[\s:]/g, '');
  return Object.entries(forms)
    .filter(([, form]) => lower.includes(form.toLowerCase().replaceAll(/[\s:]/g, '')))
    .map(([name]) => name);
}
