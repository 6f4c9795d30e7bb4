import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { openNodeDatabase } from '#app/database/node-database.ts';
import { openNodeWorkspace } from '#app/workspace/node-workspace.ts';
import { ResearchBench } from '#app/workspace/research/research-bench.ts';
import { freshKey, researchKeys } from '#app/workspace/research/research-keys.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

export async function exampleWorkspace(): Promise<Workspace> {
  const folder = path.resolve('fixtures/example');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const workspace = openNodeWorkspace({ engine: 'wasm', today: '2026-04-01' });
  await workspace.importFiles(
    await Promise.all(
      names.map(async (name) => {
        const blob = await openAsBlob(path.join(folder, name));
        return { name, size: blob.size, stream: () => blob.stream() };
      }),
    ),
  );
  return workspace;
}

export function openBench(
  workspace: Workspace,
  dates: 'month' | 'shifted' = 'month',
): Promise<ResearchBench> {
  return ResearchBench.open(workspace, researchKeys(freshKey(), dates), () =>
    openNodeDatabase({ memoryLimit: '1GiB' }),
  );
}

export const never = new AbortController().signal;
