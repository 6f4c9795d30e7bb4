import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, BuildFailed } from '#app/server/build.ts';
import { measuresWithoutVectors } from '#app/server/measures-without-vectors.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'measures-'));
  mkdirSync(path.join(root, 'measures/vectors'), { recursive: true });
  for (const name of ['one', 'two', 'three', 'measure.schema']) write(`${name}.json`, '{}');
  write('vectors/one.json', '{ "measure": "one", "vectors": [{}] }');
  write('vectors/two.json', '{ "measure": "two", "vectors": [] }');
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(path.join(root, 'measures', name), text);
}

test('a definition with no file of vectors, or an empty one, is found', () => {
  expect(measuresWithoutVectors(root)).toEqual(['three.json', 'two.json']);
});

test('the build stops and names them', async () => {
  const building = build(root);
  await expect(building).rejects.toThrow(BuildFailed);
  await expect(building).rejects.toThrow('three.json, two.json');
});

test('every measure that comes with Evenlode has vectors', () => {
  expect(measuresWithoutVectors(process.cwd())).toEqual([]);
});
