import { createRequestHandler } from '@remix-run/node';
import { serverBuild } from './server-build.ts';

const handle = createRequestHandler(serverBuild, 'production');

/** The server's answer to `path`, as a browser without JavaScript gets it. */
export async function rendered(
  path: string,
): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await handle(new Request(`http://localhost${path}`), { nonce: 'test' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What a reader sees of `html`: its text without markup, spaces run together. */
export function wordsOf(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
}
