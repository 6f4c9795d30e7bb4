import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildIsCurrent } from '#app/server/build-is-current.ts';

const built = new Date('2026-03-01T12:00:00Z');
const before = new Date('2026-03-01T11:00:00Z');
const after = new Date('2026-03-01T13:00:00Z');

let root: string;

function place(name: string, changed: Date): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, changed, changed);
  utimesSync(path.dirname(file), changed, changed);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'evenlode-'));
  place('app/root.tsx', before);
  mkdirSync(path.join(root, 'build'));
  writeFileSync(path.join(root, 'build/built-at'), String(built.getTime()));
});

test('a build newer than its sources is current', () => {
  expect(buildIsCurrent(root)).toBe(true);
});

test('a fresh clone has no build', () => {
  rmSync(path.join(root, 'build'), { recursive: true });
  expect(buildIsCurrent(root)).toBe(false);
});

test.each([
  'app/ui/button.tsx',
  'measures/swemwbs.json',
  'fixtures/example/people.csv',
  'vite.config.ts',
])('a change to %s makes the build old', (name) => {
  place(name, after);
  expect(buildIsCurrent(root)).toBe(false);
});

test('a deleted file makes the build old', () => {
  place('app/ui/old.tsx', before);
  rmSync(path.join(root, 'app/ui/old.tsx'));
  utimesSync(path.join(root, 'app/ui'), after, after);
  expect(buildIsCurrent(root)).toBe(false);
});

test('a change to tests or documents leaves the build current', () => {
  place('tests/ui/button.test.tsx', after);
  expect(buildIsCurrent(root)).toBe(true);
});
