import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const compressible = /\.(?:js|mjs|css|svg|wasm|csv|json|txt)$/;
const tooSmallToGain = 1024;

/**
 * Brotli's best level takes over a minute of one core for the 34 MB engine and makes 5.1 MB of it. The level used
 * above this size takes a second or two and makes 6.1 MB: a first start should not wait for the rest.
 */
const bestLevelUpTo = 2_000_000;

/**
 * Writes `<file>.br` and `<file>.gz` beside every compressible file under `directory`. What the build before
 * compressed is taken from `cache`, by the hash of its content; what is no longer used is removed from there.
 */
export async function precompress(directory: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => compressible.test(name))
    .map((name) => path.join(directory, name));
  const used = (await Promise.all(files.map((file) => compressFile(file, cache)))).flat();
  for (const name of readdirSync(cache)) {
    if (!used.includes(name)) rmSync(path.join(cache, name));
  }
}

async function compressFile(file: string, cache: string): Promise<readonly string[]> {
  const content = readFileSync(file);
  if (content.length < tooSmallToGain) return [];
  const hash = createHash('sha256').update(content).digest('hex');
  const level = content.length > bestLevelUpTo ? 6 : 11;
  const twins = [
    { name: `${hash}-${level}.br`, compress: () => brotli(content, brotliOptions(content, level)) },
    { name: `${hash}-9.gz`, compress: () => gzipped(content, { level: 9 }) },
  ];
  for (const { name, compress } of twins) {
    const cached = path.join(cache, name);
    if (!existsSync(cached)) writeFileSync(cached, await compress());
    copyFileSync(cached, file + path.extname(name));
  }
  return twins.map(({ name }) => name);
}

function brotliOptions(content: Buffer, level: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_LGWIN]: 24,
    },
  };
}
