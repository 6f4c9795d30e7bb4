import fontAddress from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';

/**
 * A style sheet that holds Inter itself, because a picture drawn from an SVG cannot load the page's fonts.
 * Empty when the font cannot be read: the picture then falls back to Arial.
 */
export async function embeddedFont(): Promise<string> {
  try {
    const answer = await fetch(fontAddress);
    if (!answer.ok) return '';
    const data = base64(new Uint8Array(await answer.arrayBuffer()));
    return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2')}text{font-feature-settings:'cv05'}`;
  } catch {
    return '';
  }
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(binary);
}
