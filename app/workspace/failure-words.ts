import { EngineStartFailed, EngineStopped, type EngineStartReason } from '#app/database/errors.ts';
import { ImportWorkerFailed } from '#app/import/worker/import-worker-failed.ts';
import { ExampleNotFound } from './example-files.ts';
import { NoEngine } from './no-engine.ts';
import { UnusableJson } from './files/json-file.ts';

const startWords: Readonly<Record<EngineStartReason, string>> = {
  no_webassembly:
    'This browser does not allow WebAssembly, which Evenlode needs to work out results on this device. In Microsoft Edge, turn off Enhanced Security for this site; or use another browser.',
  webassembly_too_old:
    'This browser is too old to work out results on this device. Update it, or use a recent Chrome, Edge, Firefox or Safari.',
  download_failed:
    'The analysis engine could not be downloaded from this site. Check the connection and try again.',
  timed_out:
    'The analysis engine did not start in time. Close other tabs and try again; if it happens again, ask whoever runs this site to check its security headers.',
  worker_failed: 'The analysis engine stopped while starting. Reload the page and try again.',
  settings_refused:
    'The analysis engine could not be locked down, so it was not used. Reload the page and try again.',
  self_test_failed:
    'The analysis engine failed its own check, so it was not used. Reload the page and try again.',
};

const workerWords: Readonly<Record<ImportWorkerFailed['reason'], string>> = {
  timed_out: 'The file reader did not start in time. Close other tabs and choose your files again.',
  could_not_start:
    'The file reader could not start. Reload the page; if it happens again, ask whoever runs this site to check its security headers.',
  went_silent:
    'The file reader stopped answering. The file being read was taken out again. Close other tabs, or split the file, and load it again.',
  crashed:
    'The file reader stopped, perhaps for want of memory. The file being read was taken out again. Close other tabs, or split the file, and choose it again.',
};

/** What went wrong and what to do, in a sentence for the person at the screen. Never quotes a value from the data. */
export function failureWords(error: unknown): string {
  if (error instanceof EngineStartFailed) return startWords[error.reason];
  if (error instanceof EngineStopped) {
    return error.reason === 'out_of_memory'
      ? 'This device ran out of memory, so nothing is loaded any more. Your files are still listed on Import: close other tabs or leave out the largest file, and load them again.'
      : 'The analysis engine stopped, so nothing is loaded any more. Your files are still listed on Import: load them again.';
  }
  if (error instanceof NoEngine) return error.message;
  if (error instanceof ImportWorkerFailed) return workerWords[error.reason];
  if (error instanceof ExampleNotFound)
    return 'The example files could not be fetched from this site. Check the connection and try again.';
  if (error instanceof UnusableJson) return unusableWords(error);
  return 'Something went wrong that Evenlode did not expect. Your own files are unchanged. Reload the page and try again.';
}

function unusableWords({ file, line, key, fault }: UnusableJson): string {
  const place = [line === null ? '' : `line ${line}`, key].filter(Boolean).join(', ');
  return `${file} could not be used${place === '' ? '' : ` (${place})`}: ${fault} Nothing of it was taken; other files were.`;
}
