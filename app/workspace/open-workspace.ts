import { rehearseChecks } from '#app/analysis/checks/rehearse-checks.ts';
import { importPlannedInWorker } from '#app/import/worker/import-planned-in-worker.ts';
import { surveyInWorker } from '#app/import/worker/survey-in-worker.ts';
import { createWorkspace } from './create-workspace.ts';
import { takeEngine } from './engine-ahead.ts';
import { localStore } from './files/local-store.ts';
import { fetchExampleFiles, fetchExampleRatings } from './example-files.ts';
import { localDate } from './local-date.ts';
import type { Workspace } from './workspace.ts';

let open: Workspace | undefined;

/** The one workspace of this tab. Making it costs nothing: the engine starts when first needed, or by `warm`. */
export function openWorkspace(): Workspace {
  open ??= createWorkspace({
    openDatabase: takeEngine,
    surveyFiles: surveyInWorker,
    importPlanned: importPlannedInWorker,
    rehearse: rehearseChecks,
    openQuestions: 'ask',
    device: localStore('evenlode-recipes'),
    measuresDevice: localStore('evenlode-measures'),
    exampleFiles: fetchExampleFiles,
    exampleRatings: fetchExampleRatings,
    today: () => localDate(new Date()),
  });
  return open;
}
