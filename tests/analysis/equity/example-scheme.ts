import { openAsBlob, readdirSync } from 'node:fs';
import path from 'node:path';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** The example scheme, loaded from its files as a user would load them. */
export async function openExample(): Promise<Workspace> {
  const folder = path.resolve('fixtures/example');
  const workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-07-01' });
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const files = await Promise.all(
    names.map(async (name) => {
      const blob = await openAsBlob(path.join(folder, name));
      return { name, size: blob.size, stream: () => blob.stream() };
    }),
  );
  await workspace.importFiles(files);
  return workspace;
}
