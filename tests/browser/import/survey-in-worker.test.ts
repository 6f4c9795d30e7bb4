import { tableFromIPC } from 'apache-arrow';
import { expect, test } from 'vitest';
import { newPseudonymKey } from '#app/identifiers/pseudonym-key.ts';
import type { ImportProgress, ImportSink } from '#app/import/import-report.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { importPlannedInWorker } from '#app/import/worker/import-planned-in-worker.ts';
import { surveyInWorker } from '#app/import/worker/survey-in-worker.ts';
import { scoreFile } from './score-file.ts';

const never = new AbortController().signal;
const context = { recipes: [] };

test('files are looked at in the worker, and read there by the plans that were proposed', async () => {
  const progress: ImportProgress[] = [];
  const files = [
    scoreFile(2_000),
    new File(['person_id,sex\nP1,Female\nP2,Male\n'], 'people.csv'),
    new File([Uint8Array.of(0x89, 0x50, 0, 0, 0, 0)], 'logo.png'),
  ];
  const found = await surveyInWorker(files, context, (each) => progress.push(each), never);
  expect(found.map(({ source, proposal }) => [source.name, proposal?.plan.tables])).toEqual([
    ['responses.csv', ['responses']],
    ['people.csv', ['people']],
    ['logo.png', undefined],
  ]);
  expect(found[0]?.source).toBe(files[0]);
  expect(progress.map(({ fileIndex }) => fileIndex)).toEqual([0, 1, 2]);
  const jobs = found.flatMap(({ source, proposal }) =>
    proposal === null ? [] : [{ source, plan: proposal.plan }],
  );
  const rows: Record<string, number> = {};
  const sink: ImportSink = {
    recognised: () => undefined,
    progress: () => undefined,
    batch: (table, ipcStream) => {
      rows[table] = (rows[table] ?? 0) + tableFromIPC(ipcStream).numRows;
      return Promise.resolve();
    },
  };
  const reports = await importPlannedInWorker(jobs, newPseudonymKey(), sink, never);
  expect(reports.map(({ file, records }) => [file, records])).toEqual([
    ['responses.csv', { responses: 2_000 }],
    ['people.csv', { people: 2 }],
  ]);
  expect(rows).toEqual({ responses: 2_000, people: 2 });
});

test('Stop ends the looking, and it can be begun again', async () => {
  const files = [scoreFile(50_000)];
  const looking = surveyInWorker(files, context, () => undefined, AbortSignal.abort());
  await expect(looking).rejects.toBeInstanceOf(ImportStopped);
  const [file] = await surveyInWorker(files, context, () => undefined, never);
  expect(file?.survey?.rowsLookedAt).toBe(10_000);
});
