import { importInWorker } from '#app/import/worker/import-in-worker.ts';
import { createWorkspace } from './create-workspace.ts';
import { takeEngine } from './engine-ahead.ts';
import { fetchExampleFiles } from './example-files.ts';
import { localDate } from './local-date.ts';
import type { Workspace } from './workspace.ts';

let open: Workspace | undefined;

/** The one workspace of this tab. Making it costs nothing: the engine starts when first needed, or by `warm`. */
export function openWorkspace(): Workspace {
  open ??= createWorkspace({
    openDatabase: takeEngine,
    importFiles: importInWorker,
    exampleFiles: fetchExampleFiles,
    today: () => localDate(new Date()),
  });
  return open;
}
