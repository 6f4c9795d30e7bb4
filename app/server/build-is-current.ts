import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Everything a build is made from. */
const sources = [
  'app',
  'measures',
  'public',
  'fixtures/example',
  'vite.config.ts',
  'package-lock.json',
];

const stampPath = (root: string) => path.join(root, 'build/built-at');

/** Whether `build/` is there and newer than every source file (and folder, so that a deletion counts). */
export function buildIsCurrent(root: string): boolean {
  const stamp = stampPath(root);
  if (!existsSync(stamp)) return false;
  const builtAt = Number(readFileSync(stamp, 'utf8'));
  return sources.every((source) => newest(path.join(root, source)) < builtAt);
}

/** Milliseconds since 1970 of the newest change at or under `file`; 0 when there is none. */
function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(file).reduce(
    (latest, name) => Math.max(latest, newest(path.join(file, name))),
    stats.mtimeMs,
  );
}
