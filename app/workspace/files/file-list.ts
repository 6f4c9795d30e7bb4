import type { SurveyedFile } from '#app/import/surveyed-file.ts';
import { newFile, type HeldFile, type LoadedFile } from './held-file.ts';

export function fileNamed(files: readonly HeldFile[], name: string): HeldFile | undefined {
  return files.find(({ source }) => source.name === name);
}

/** The list with one file changed. */
export function changed(
  files: readonly HeldFile[],
  name: string,
  change: Partial<HeldFile>,
): readonly HeldFile[] {
  return files.map((file) => (file.source.name === name ? { ...file, ...change } : file));
}

/** The list with files at the end, each in the place of an earlier one of its name; what is loaded of that stays for now. */
export function withFiles(
  files: readonly HeldFile[],
  added: readonly HeldFile[],
): readonly HeldFile[] {
  const replaced = files.map((file) => {
    const newer = fileNamed(added, file.source.name);
    return newer === undefined ? file : { ...newer, loaded: file.loaded };
  });
  const fresh = added.filter(({ source }) => fileNamed(files, source.name) === undefined);
  return [...replaced, ...fresh];
}

export function surveyed({ source, survey, proposal, recipe, problems }: SurveyedFile): HeldFile {
  return {
    ...newFile(source),
    stage: 'looked_at',
    survey,
    proposal,
    plan: proposal?.plan ?? null,
    recipe,
    problems,
  };
}

/** The list as it is when the record tables are gone: nothing is loaded of any file, and every file is still here. */
export function unloaded(files: readonly HeldFile[]): readonly HeldFile[] {
  return files.map((file) => ({ ...file, stage: 'looked_at', loaded: null }));
}

export interface Differences {
  /** Files whose rows must go. */
  readonly remove: readonly string[];
  /** What must be read again. */
  readonly load: readonly LoadedFile[];
}

/** What has to be done to the record tables for them to hold what `target` says, where they hold what `current` says. */
export function differences(
  current: readonly HeldFile[],
  target: readonly HeldFile[],
): Differences {
  const loadedNow = (name: string) => fileNamed(current, name)?.loaded ?? null;
  return {
    remove: current.flatMap(({ source: { name }, loaded }) =>
      loaded !== null && !fileNamed(target, name)?.loaded ? [name] : [],
    ),
    load: target.flatMap(({ source, loaded }) =>
      loaded !== null && loadedNow(source.name) !== loaded ? [loaded] : [],
    ),
  };
}
