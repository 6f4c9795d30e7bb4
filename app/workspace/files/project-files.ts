import type { Database } from '#app/database/database.ts';
import { newPseudonymKey } from '#app/identifiers/pseudonym-key.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { ImportProgress, SourceFile } from '#app/import/import-report.ts';
import { safeDefaults } from '#app/import/safe-defaults.ts';
import type { Recipe } from '#app/import/recipe/recipe.ts';
import type { Layout } from '#app/import/survey/layout.ts';
import type { Undoable } from '../file-in-hand.ts';
import { removeFileRows } from '../remove-file-rows.ts';
import type { Surroundings } from '../workspace.ts';
import { FileHistory } from './file-history.ts';
import { changed, differences, fileNamed, surveyed, unloaded, withFiles } from './file-list.ts';
import { inHand, newFile, type HeldFile } from './held-file.ts';
import { loadFile } from './load-file.ts';
import type { MeasureShelf } from './measure-shelf.ts';

export interface LookRun {
  readonly recipes: readonly Recipe[];
  readonly layouts?: Readonly<Record<string, Partial<Layout>>>;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

export interface LoadingRun {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/** The files of the project: which there are, how each is to be read, and what of them is in the record tables. */
export class ProjectFiles {
  readonly #surroundings: Surroundings;
  readonly #measures: MeasureShelf;
  readonly #onChange: () => void;
  readonly #history = new FileHistory();
  #files: readonly HeldFile[] = [];
  #pseudonymKey = newPseudonymKey();

  constructor(surroundings: Surroundings, measures: MeasureShelf, onChange: () => void) {
    this.#surroundings = surroundings;
    this.#measures = measures;
    this.#onChange = onChange;
  }

  get list(): readonly HeldFile[] {
    return this.#files;
  }

  get undoable(): Undoable | null {
    return this.#history.next;
  }

  named(name: string): HeldFile | undefined {
    return fileNamed(this.#files, name);
  }

  /** Changes one file, after which the change can be taken back. */
  change(name: string, what: Undoable['what'], change: Partial<HeldFile>): void {
    this.#history.remember(this.#files, { what, files: [name] });
    this.#set(changed(this.#files, name, change));
  }

  /** Takes a file off the list. Its rows are the caller's to remove. */
  drop(name: string): void {
    this.#history.remember(this.#files, { what: 'removed', files: [name] });
    this.#set(this.#files.filter(({ source }) => source.name !== name));
  }

  /** Looks at files and puts them on the list. On a stop or a failure the list is as it was. The names that came in. */
  async look(
    sources: readonly SourceFile[],
    what: Undoable['what'] | null,
    run: LookRun,
  ): Promise<readonly string[]> {
    const before = this.#files;
    const placeholders = sources.map((source) => ({
      ...newFile(source),
      stage: 'looking' as const,
    }));
    this.#set(withFiles(before, placeholders));
    try {
      const { recipes, layouts = {}, onProgress, signal } = run;
      const found = await this.#surroundings.surveyFiles(
        sources,
        { recipes, layouts, ...this.#ownMeasures },
        onProgress,
        signal,
      );
      const looked = found.map((file) => this.#settled(surveyed(file)));
      const names = looked.map(({ source }) => source.name);
      const isReplacing = names.some((name) => fileNamed(before, name) !== undefined);
      this.#history.remember(before, {
        what: what ?? (isReplacing ? 'replaced' : 'added'),
        files: names,
      });
      this.#set(withFiles(before, looked));
      return names;
    } catch (error) {
      this.#set(before);
      throw error;
    }
  }

  /**
   * Looks anew, because the measures have changed, at the files that nobody has matched by hand. Those that are to be read
   * otherwise now, by name; all others stay as they are.
   */
  async lookAgain(run: LookRun): Promise<readonly string[]> {
    const before = this.#files;
    const asProposed = before.filter(
      ({ survey, plan, proposal, leftOut }) =>
        survey !== null && !leftOut && plan === proposal?.plan,
    );
    if (asProposed.length === 0) return [];
    const layouts = Object.fromEntries(
      asProposed.map(({ source, survey }) => [source.name, survey?.layout ?? {}]),
    );
    const { recipes, onProgress, signal } = run;
    const context = { recipes, layouts, ...this.#ownMeasures };
    const sources = asProposed.map(({ source }) => source);
    const found = await this.#surroundings.surveyFiles(sources, context, onProgress, signal);
    const looked = found
      .map((file) => this.#settled(surveyed(file)))
      .filter((file) => !isReadAlike(file, fileNamed(before, file.source.name)));
    const names = looked.map(({ source }) => source.name);
    if (names.length > 0) {
      this.#history.remember(before, { what: 'match_changed', files: names });
      this.#set(withFiles(before, looked));
    }
    return names;
  }

  /** Loads those of `names` that leave nothing to be decided. Rejects as an import does; what was loaded before stays. */
  async load(database: Database, names: readonly string[], run: LoadingRun): Promise<void> {
    const isWanted = ({ source }: HeldFile): boolean => names.includes(source.name);
    const toLoad = this.#files.filter((file) => isWanted(file) && this.#isToLoad(file));
    let bytesBefore = 0;
    const bytesTotal = toLoad.reduce((sum, { source }) => sum + source.size, 0);
    for (const [fileIndex, { source, plan, loaded }] of toLoad.entries()) {
      if (plan === null) continue;
      this.#set(changed(this.#files, source.name, { stage: 'loading' }));
      const before = bytesBefore;
      try {
        const report = await loadFile(database, { source, plan }, loaded !== null, {
          importPlanned: (jobs, key, sink, signal, measures) =>
            this.#surroundings.importPlanned(jobs, key, sink, signal, measures),
          pseudonymKey: this.#pseudonymKey,
          measures: this.#ownMeasures.measures,
          signal: run.signal,
          onProgress: (progress) => {
            run.onProgress({
              ...progress,
              fileIndex,
              fileCount: toLoad.length,
              bytesRead: before + progress.bytesRead,
              bytesTotal,
            });
          },
        });
        this.#set(
          changed(this.#files, source.name, {
            stage: 'looked_at',
            loaded: { source, plan, report },
          }),
        );
      } catch (error) {
        this.#set(changed(this.#files, source.name, { stage: 'looked_at' }));
        throw error;
      }
      bytesBefore += source.size;
    }
  }

  /** Takes back the last change; rows that it brought go, rows that it took are read again. */
  async takeBack(database: () => Promise<Database>, run: LoadingRun): Promise<void> {
    const target = this.#history.takeBack();
    if (target === null) return;
    const { remove, load } = differences(this.#files, target);
    const loadedNow = (name: string) => fileNamed(this.#files, name)?.loaded ?? null;
    const held = target.map((file) => ({ ...file, loaded: loadedNow(file.source.name) }));
    const gone = remove.length + load.length > 0 ? await database() : null;
    for (const name of remove) if (gone !== null) await removeFileRows(gone, name);
    this.#set(
      held.map((file) => (remove.includes(file.source.name) ? { ...file, loaded: null } : file)),
    );
    if (gone === null) return;
    for (const { source, plan } of load) {
      const wanted = fileNamed(target, source.name)?.plan ?? plan;
      this.#set(changed(this.#files, source.name, { source, plan }));
      await this.load(gone, [source.name], run);
      this.#set(changed(this.#files, source.name, { plan: wanted }));
    }
  }

  /** The record tables are gone, with all that was in them; the files are not. */
  lostEverything(): void {
    this.#set(unloaded(this.#files));
  }

  forget(): void {
    this.#pseudonymKey = newPseudonymKey();
    this.#history.clear();
    this.#set([]);
  }

  #settled(file: HeldFile): HeldFile {
    const { survey, plan } = file;
    const measures = this.#measures.definitions;
    if (this.#surroundings.openQuestions === 'ask' || survey === null || plan === null) return file;
    return {
      ...file,
      plan: safeDefaults(survey, plan, inHand(file, measures).questions, measures),
    };
  }

  #isToLoad(file: HeldFile): boolean {
    const { status } = inHand(file, this.#measures.definitions);
    return status === 'ready' || status === 'changed';
  }

  /** For looking and reading; nothing where the shipped measures are all there are, which every reader knows. */
  get #ownMeasures(): { readonly measures?: readonly MeasureDefinition[] } {
    return this.#measures.own.length === 0 ? {} : { measures: this.#measures.definitions };
  }

  #set(files: readonly HeldFile[]): void {
    this.#files = files;
    this.#onChange();
  }
}

function isReadAlike(one: HeldFile, other: HeldFile | undefined): boolean {
  return JSON.stringify(one.plan) === JSON.stringify(other?.plan);
}
