import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plotStyle } from '#app/server/content-security-policy.ts';
import { served, type Served } from './served.ts';

const policy = 'content-security-policy';

let site: Served;

beforeAll(async () => {
  site = await served({
    'assets/duckdb-browser-eh.worker-Ab12.js': 'self.x = 1;',
    'assets/import-worker-Cd34.js': 'self.x = 1;',
    'assets/duckdb-eh-Ef56.wasm': Buffer.from([0, 97, 115, 109]),
    'assets/main-Gh78.css': 'body { margin: 0 }',
    'example/referrals.csv': 'referral_id\r\n',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  });
});

afterAll(() => {
  site.server.close();
});

describe('every response carries the security headers', () => {
  test.each([
    ['a page', '/', 200],
    ['a page that is read', '/privacy', 200],
    ['a script', '/assets/import-worker-Cd34.js', 200],
    ['the engine’s worker', '/assets/duckdb-browser-eh.worker-Ab12.js', 200],
    ['the engine', '/assets/duckdb-eh-Ef56.wasm', 200],
    ['a style sheet', '/assets/main-Gh78.css', 200],
    ['a picture', '/favicon.svg', 200],
    ['an example file', '/example/referrals.csv', 200],
    ['a template', '/templates/referrals.csv', 200],
    ['a missing file', '/assets/nothing-Ij90.js', 404],
    ['a missing page', '/nothing', 404],
    ['an address that cannot be read', '/assets/%E0%A4%A', 404],
  ])('%s', async (_kind, path, status) => {
    const response = await site.get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get(policy)).toMatch(/^default-src 'none'; /);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('permissions-policy')).toContain('camera=(), ');
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  test('a request that would send something is refused, under the same headers', async () => {
    const response = await site.get('/import', { method: 'POST', body: 'person_id,name' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect(response.headers.get(policy)).toMatch(/^default-src 'none'; /);
  });
});

describe('the policy fits the kind of response', () => {
  test('a page reaches its own origin and no other', async () => {
    const response = await site.get('/');
    const stated = response.headers.get(policy) ?? '';
    const nonce = /'nonce-([^']+)'/.exec(stated)?.[1];
    expect(stated).toBe(
      [
        `default-src 'none'`,
        `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`,
        `worker-src 'self'`,
        `connect-src 'self'`,
        `style-src 'self' 'nonce-${nonce}' 'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='`,
        `style-src-attr 'unsafe-inline'`,
        `img-src 'self' data: blob:`,
        `font-src 'self'`,
        `form-action 'self'`,
        `frame-ancestors 'none'`,
        `base-uri 'none'`,
        `object-src 'none'`,
      ].join('; '),
    );
  });

  test('the database’s worker may compile the engine and reach blobs, and nothing on any network', async () => {
    const response = await site.get('/assets/duckdb-browser-eh.worker-Ab12.js');
    expect(response.headers.get(policy)).toBe(
      `default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src blob:`,
    );
  });

  test('any other script, run as a worker, may load our code and connect to nothing', async () => {
    const response = await site.get('/assets/import-worker-Cd34.js');
    expect(response.headers.get(policy)).toBe(
      `default-src 'none'; script-src 'self'; connect-src 'none'`,
    );
  });

  test('a resting file may do nothing, even when opened by itself', async () => {
    const response = await site.get('/favicon.svg');
    expect(response.headers.get(policy)).toBe(
      `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    );
  });
});

describe('scripts in a page', () => {
  test('each inline script carries the nonce of its own response', async () => {
    const response = await site.get('/methods');
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get(policy) ?? '')?.[1];
    const html = await response.text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    expect(inline.length).toBeGreaterThan(0);
    expect(inline.filter((attributes) => !attributes?.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(html).toContain(`<meta property="csp-nonce" content="${nonce}"/>`);
  });

  test('no page has an event handler in its markup or a style element of its own', async () => {
    const html = await (await site.get('/')).text();
    expect(html).not.toMatch(/\son[a-z]+="/);
    expect(html).not.toContain('<style');
  });

  test('a nonce is used once', async () => {
    const policies = await Promise.all(
      [1, 2, 3].map(async () => (await site.get('/')).headers.get(policy)),
    );
    expect(new Set(policies).size).toBe(3);
  });
});

test('the style that the policy names by hash is the one that Plot inserts', () => {
  const source = readFileSync('node_modules/@observablehq/plot/src/plot.js', 'utf8');
  const style = /append\("style"\)\.text\(\s*`([^`]*)`/.exec(source)?.[1];
  const className = /return "(plot-[0-9a-f]+)"/.exec(
    readFileSync('node_modules/@observablehq/plot/src/style.js', 'utf8'),
  )?.[1];
  expect(style?.replaceAll('${className}', className ?? '')).toBe(plotStyle);
});
