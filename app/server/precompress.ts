import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
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
 * Writes `<file>.br` and `<file>.gz` beside every compressible file under `directory`. What was compressed
 * before is taken from `cache`, by the hash of its content.
 */
export async function precompress(directory: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => compressible.test(name))
    .map((name) => path.join(directory, name));
  await Promise.all(files.map((file) => compressFile(file, cache)));
}

async function compressFile(file: string, cache: string): Promise<void> {
  const content = readFileSync(file);
  if (content.length < tooSmallToGain) return;
  const hash = createHash('sha256').update(content).digest('hex');
  await Promise.all([
    twin(file, '.br', path.join(cache, `${hash}.br`), () =>
      brotli(content, brotliOptions(content)),
    ),
    twin(file, '.gz', path.join(cache, `${hash}.gz`), () => gzipped(content, { level: 9 })),
  ]);
}

async function twin(
  file: string,
  extension: string,
  cached: string,
  compress: () => Promise<Buffer>,
) {
  if (!existsSync(cached)) writeFileSync(cached, await compress());
  copyFileSync(cached, file + extension);
}

function brotliOptions(content: Buffer) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.length > bestLevelUpTo ? 6 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_LGWIN]: 24,
    },
  };
}
