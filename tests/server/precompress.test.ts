import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { precompress } from '#app/server/precompress.ts';

const script = `export const words = ${JSON.stringify('level line '.repeat(500))};`;

let directory: string;
let cache: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'evenlode-'));
  cache = path.join(directory, '.cache');
  writeFileSync(path.join(directory, 'app.js'), script);
});

test('a script gets two smaller twins that unpack to the script itself', async () => {
  await precompress(directory, cache);
  const brotli = readFileSync(path.join(directory, 'app.js.br'));
  const gzip = readFileSync(path.join(directory, 'app.js.gz'));
  expect(brotliDecompressSync(brotli).toString()).toBe(script);
  expect(gunzipSync(gzip).toString()).toBe(script);
  expect(Math.max(brotli.length, gzip.length)).toBeLessThan(script.length / 10);
});

test.each(['font.woff2', 'small.css'])('%s is left as it is', async (name) => {
  writeFileSync(path.join(directory, name), 'x'.repeat(name === 'small.css' ? 1023 : 5000));
  await precompress(directory, cache);
  expect(existsSync(path.join(directory, `${name}.br`))).toBe(false);
});

test('what no build uses any more leaves the cache', async () => {
  await precompress(directory, cache);
  const before = readdirSync(cache);
  for (const name of ['app.js', 'app.js.br', 'app.js.gz']) rmSync(path.join(directory, name));
  writeFileSync(path.join(directory, 'next.js'), `${script}\n`);
  await precompress(directory, cache);
  const after = readdirSync(cache);
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toEqual([]);
});
