import { formatCount as count } from '#app/results/format.ts';
import { plural } from '#app/ui/plural.ts';
import type { FileInHand } from '#app/workspace/file-in-hand.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { isBusy } from './continue-state.ts';
import { numberWords } from './decisions/number-words.ts';

/** Whether there is nothing to check yet: the first files are still being looked at or read, and none of them asks anything. */
export function isFirstLook(state: WorkspaceState): boolean {
  return (
    isBusy(state) &&
    state.project.files.length === 0 &&
    !state.files.some(({ status }) => status === 'to_decide' || status === 'not_recognised')
  );
}

export function pageTitle(state: WorkspaceState): string {
  return isFirstLook(state) ? 'Looking at your files' : 'Check what we found';
}

/** The page in a few sentences: how many files, how many of them we know, and what is to be done first. */
export function pageLede(state: WorkspaceState): string {
  const { files, project } = state;
  if (isFirstLook(state)) return 'They are read in this tab. You can stop at any time.';
  if (project.isExample) {
    return `${project.name ?? 'The example'} is a fictional scheme. Files that you add take its place.`;
  }
  return [added(files), known(files), next(files), rows(project.files)].filter(Boolean).join(' ');
}

function added(files: readonly FileInHand[]): string {
  const n = files.length;
  return `${numberWords(n)} ${plural(n, 'file', 'files')} added.`;
}

function known(files: readonly FileInHand[]): string {
  const looked = files.filter(({ status }) => status !== 'waiting' && status !== 'looking');
  const n = looked.filter(({ plan }) => (plan?.tables.length ?? 0) > 0).length;
  if (looked.length === 0) return '';
  if (n === looked.length) {
    return n === 1 ? 'It looks like a table we know.' : 'All look like tables we know.';
  }
  if (n === 0) return 'None looks like a table we know.';
  return `${numberWords(n)} ${plural(n, 'looks like a table', 'look like tables')} we know.`;
}

function next(files: readonly FileInHand[]): string {
  const open = files.flatMap(({ questions }) => questions);
  const columns = open.filter(({ kind }) => kind === 'identifier').length;
  const questions = open.length - columns;
  const parts = [
    columns > 0 &&
      `${numberWords(columns)} ${plural(columns, 'column needs', 'columns need')} your decision first.`,
    questions > 0 &&
      `${numberWords(questions)} ${plural(questions, 'question needs', 'questions need')} your answer first.`,
  ];
  return parts.filter(Boolean).join(' ');
}

function rows(reports: WorkspaceState['project']['files']): string {
  const loaded = reports.reduce((sum, { rowsLoaded }) => sum + rowsLoaded, 0);
  const leftOut = reports.reduce((sum, { rowsLeftOut }) => sum + rowsLeftOut, 0);
  if (loaded + leftOut === 0) return '';
  return `${count(loaded)} ${plural(loaded, 'row is', 'rows are')} in${
    leftOut > 0 ? `, ${count(leftOut)} left out` : ''
  }.`;
}
