import { expect, test } from 'vitest';
import { firstState } from '#app/workspace/empty-project.ts';
import type { FileReport } from '#app/import/import-report.ts';
import type { ImportState, WorkspaceState } from '#app/workspace/workspace-state.ts';
import { readsFiles } from '#app/routes/shared/reads-files.ts';

function stateOf(importing: ImportState, filesIn = 0): WorkspaceState {
  const files = new Array<FileReport>(filesIn);
  return { ...firstState, importing, project: { ...firstState.project, files } };
}

test.each([
  ['no file has been chosen', stateOf({ state: 'idle' }), false],
  ['the first files are looked at', stateOf({ state: 'looking', progress: null }), true],
  ['files are read', stateOf({ state: 'running', progress: null }), true],
  [
    'another file is looked at beside those that are in',
    stateOf({ state: 'looking', progress: null }, 1),
    false,
  ],
  ['what was read is worked out', stateOf({ state: 'working_out' }, 1), false],
])('while %s, a page waits for files: %#', (_, state, waits) => {
  expect(readsFiles(state)).toBe(waits);
});
