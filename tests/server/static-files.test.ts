import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served, type Served } from './served.ts';

const script = 'export const answer = 42;';

let site: Served;

beforeAll(async () => {
  site = await served({
    'assets/both.js': script,
    'assets/both.js.br': brotliCompressSync(script),
    'assets/both.js.gz': gzipSync(script),
    'assets/plain.js': script,
    'example/referrals.csv': 'referral_id\r\n',
  });
});

afterAll(() => {
  site.server.close();
});

const asking = (encoding: string) => ({ headers: { 'Accept-Encoding': encoding } });

test('a browser that takes brotli gets the brotli twin, under the script’s own type', async () => {
  const response = await site.get('/assets/both.js', asking('gzip, br'));
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
  expect(response.headers.get('vary')).toContain('Accept-Encoding');
  expect(await response.text()).toBe(script);
});

test('a browser that takes gzip alone gets the gzip twin', async () => {
  const response = await site.get('/assets/both.js', asking('gzip'));
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe(script);
});

test('a client that takes neither gets the file as it is', async () => {
  const response = await site.get('/assets/both.js', asking('identity'));
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe(script);
});

test('a file without a twin is served as it is', async () => {
  const response = await site.get('/assets/plain.js', asking('identity'));
  expect(response.headers.get('content-encoding')).toBeNull();
});

test('hashed files are kept for good, pages are asked for again', async () => {
  const asset = await site.get('/assets/both.js');
  const page = await site.get('/');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

test('nothing outside the folder is served', async () => {
  const response = await site.get('/assets/..%2f..%2fpackage.json');
  expect(response.status).toBe(404);
});

test('a file that is not there is answered in a few plain words, not with a page', async () => {
  const response = await site.get('/assets/gone.js');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
});
