import { buildViews } from '#app/analysis/build-views.ts';
import { defaultPairingSettings } from '#app/analysis/pairing-settings.ts';
import { prepareDatabase } from '#app/analysis/prepare-database.ts';
import { askProjectSummary } from '#app/analysis/project-summary.ts';
import type { Database } from '#app/database/database.ts';
import { EngineStopped } from '#app/database/errors.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import type { FileReport, SourceFile } from '#app/import/import-report.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { emptyProject, firstState } from './empty-project.ts';
import { failureWords } from './failure-words.ts';
import { importInto } from './import-into.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { removeFileRows } from './remove-file-rows.ts';
import { createStore } from './store.ts';
import { uniqueNames } from './unique-names.ts';
import { NoEngine, type Surroundings, type Workspace } from './workspace.ts';
import type { ImportState, WorkspaceState } from './workspace-state.ts';

const EXAMPLE_NAME = 'Harrowmere Youth Link';

/** A workspace over the engine, the importer and the clock that its surroundings give. */
export function createWorkspace(surroundings: Surroundings): Workspace {
  const store = createStore<WorkspaceState>(firstState);
  const inTurn = oneAtATime();
  const pairing = defaultPairingSettings;
  let engine: Promise<Database> | undefined;
  let ending = new AbortController();
  let importing: AbortController | undefined;

  const set = (change: Partial<WorkspaceState>): void => store.set({ ...store.get(), ...change });
  const setImport = (state: ImportState): void => set({ importing: state });

  function start(): Promise<Database> {
    engine ??= open(ending.signal).catch((error: unknown) => {
      engine = undefined;
      const message = failureWords(error);
      set({ engine: { state: 'failed', message } });
      throw new NoEngine(message, { cause: error });
    });
    return engine;
  }

  async function open(signal: AbortSignal): Promise<Database> {
    set({ engine: { state: 'starting' } });
    const database = await surroundings.openDatabase(signal);
    await prepareDatabase(database);
    await buildViews(database, pairing, surroundings.today());
    set({ engine: { state: 'ready' } });
    return database;
  }

  async function close(): Promise<void> {
    ending.abort();
    ending = new AbortController();
    const closing = engine;
    engine = undefined;
    const database = await closing?.catch(() => undefined);
    await database?.close();
  }

  async function settle(
    database: Database,
    files: readonly FileReport[],
    isExample: boolean,
  ): Promise<void> {
    await buildViews(database, pairing, surroundings.today());
    const facts = await askProjectSummary(database);
    const name = isExample ? EXAMPLE_NAME : null;
    set({
      project: files.length === 0 ? emptyProject : { ...facts, name, isExample, files },
      revision: store.get().revision + 1,
    });
  }

  /** Files that are dropped while others are being read wait their turn, and one Stop stops them all. */
  function nextImport(isExample: boolean): AbortController {
    const isRunning = store.get().importing.state === 'running';
    if (isExample) importing?.abort();
    if (importing === undefined || isExample || !isRunning || isAborted(importing.signal)) {
      importing = new AbortController();
    }
    return importing;
  }

  /** Takes in files over what `kept` holds; on a stop or a failure, nothing of the file in hand remains. */
  async function takeIn(
    find: (signal: AbortSignal) => Promise<readonly SourceFile[]>,
    isExample: boolean,
  ): Promise<void> {
    const control = nextImport(isExample);
    await inTurn(async () => {
      if (control.signal.aborted) return;
      setImport({ state: 'running', progress: null });
      try {
        if (isExample || store.get().project.isExample) await reset();
        const [database, found] = await Promise.all([start(), find(control.signal)]);
        const earlier = store.get().project.files;
        const files = uniqueNames(found);
        const outcome = await importInto(database, files, earlier, {
          importFiles: (some, sink, signal) => surroundings.importFiles(some, sink, signal),
          onProgress: (progress) => setImport({ state: 'running', progress }),
          signal: control.signal,
        });
        setImport({ state: 'working_out' });
        await settle(database, outcome.files, isExample && !outcome.stopped);
        if (outcome.failure) throw outcome.failure;
        setImport({ state: outcome.stopped ? 'stopped' : 'idle' });
      } catch (error) {
        setImport(
          error instanceof ImportStopped || isAborted(control.signal)
            ? { state: 'stopped' }
            : { state: 'failed', message: failureWords(error) },
        );
        if (error instanceof EngineStopped) await reset();
      }
    });
  }

  async function reset(): Promise<void> {
    if (store.get().project.files.length === 0) return;
    await close();
    set({
      engine: { state: 'not_started' },
      project: emptyProject,
      revision: store.get().revision + 1,
    });
  }

  return {
    policy: defaultPolicy,
    getState: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    warm: () => start().then(noValue, noValue),
    loadExample: () => takeIn((signal) => surroundings.exampleFiles(signal), true),
    importFiles: (files) => takeIn(() => Promise.resolve(files), false),
    removeFile: (file) =>
      inTurn(async () => {
        const database = await start();
        await removeFileRows(database, file);
        const { files, isExample } = store.get().project;
        await settle(
          database,
          files.filter((report) => report.file !== file),
          isExample,
        );
      }),
    stop: () => importing?.abort(),
    forget: async () => {
      importing?.abort();
      await close();
      set({ ...firstState, revision: store.get().revision + 1 });
    },
    ask: (question) =>
      inTurn(async () => {
        const database = await start();
        const leftOutAtImport = store
          .get()
          .project.files.filter(({ rowsLeftOut }) => rowsLeftOut > 0)
          .map(({ file, rowsLeftOut }) => ({ file, rows: rowsLeftOut }));
        return question(database, { pairing, leftOutAtImport }).catch(async (error: unknown) => {
          if (!(error instanceof EngineStopped)) throw error;
          await reset();
          throw new NoEngine(failureWords(error), { cause: error });
        });
      }),
  };
}

function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

function noValue(): void {
  // Warming reports through the state; its caller has nothing to wait for.
}
