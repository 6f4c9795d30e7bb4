import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const room = join(import.meta.dirname, '../../app/database');

/** Every module that a file reaches, by name for packages and by path for our own; types do not count. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  const source = readFileSync(file, 'utf8').replace(/^import type .*?;$/gms, '');
  for (const [, name = ''] of source.matchAll(/(?:from |import\(|^import )'([^']+)'/gm)) {
    const own = name.startsWith('.');
    const module = own ? join(dirname(file), name) : name;
    if (seen.has(module)) continue;
    seen.add(module);
    if (own) reached(module, seen);
  }
  return seen;
}

const packages = (entry: string) =>
  [...reached(join(room, entry))].filter((name) => !name.startsWith(room));

test('the browser reaches no module of Node', () => {
  expect(packages('browser-database.ts').sort()).toEqual([
    '@duckdb/duckdb-wasm',
    '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url',
    '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url',
    'apache-arrow',
  ]);
});

test('Node reaches no module of the browser', () => {
  const modules = ['apache-arrow', 'node:module', 'node:path', 'node:timers/promises'];
  expect(packages('node-database.ts').sort()).toEqual(modules);
});

test('native DuckDB is loaded by name only', () => {
  expect(packages('native-database.ts').sort()).toEqual(['apache-arrow', 'node:module']);
});

test('opening the page loads nothing heavy: the engine comes by import()', () => {
  const source = readFileSync(join(room, 'browser-database.ts'), 'utf8');
  const eager = [...source.matchAll(/^import (?!type).*? from '([^']+)'/gms)].map(
    ([, name]) => name,
  );
  expect(eager).not.toContain('apache-arrow');
  expect(eager).not.toContain('@duckdb/duckdb-wasm');
  expect(source).toContain("import('./wasm/start-worker-engine.ts')");
});
