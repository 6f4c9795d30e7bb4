import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** File names of the definitions in `measures/` that have no vectors in `measures/vectors/`: nothing proves their scores. */
export function measuresWithoutVectors(root: string): readonly string[] {
  const folder = path.join(root, 'measures');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .filter((name) => !holdsVectors(path.join(folder, 'vectors', name)))
    .sort();
}

function holdsVectors(file: string): boolean {
  if (!existsSync(file)) return false;
  const held: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (
    typeof held === 'object' &&
    held !== null &&
    'vectors' in held &&
    Array.isArray(held.vectors) &&
    held.vectors.length > 0
  );
}
