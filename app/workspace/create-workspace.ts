import { buildPairs, buildViews } from '#app/analysis/build-views.ts';
import { applyChecks } from '#app/analysis/checks/apply-checks.ts';
import { checkResults } from '#app/analysis/checks/check-results.ts';
import { defaultCheckSettings, withAction } from '#app/analysis/checks/check-settings.ts';
import { runChecks } from '#app/analysis/checks/run-checks.ts';
import type { LeftOutByCheck } from '#app/analysis/left-out-at-import.ts';
import { leftOutByChecks } from '#app/analysis/left-out-by-checks.ts';
import { makeMeasureTables } from '#app/analysis/measure-tables.ts';
import { readPairing } from '#app/analysis/pairing-settings.ts';
import { prepareDatabase } from '#app/analysis/prepare-database.ts';
import { askProjectSummary } from '#app/analysis/project-summary.ts';
import type { Database } from '#app/database/database.ts';
import { EngineStopped } from '#app/database/errors.ts';
import { emptyLedger } from '#app/disclosure/ledger/ledger.ts';
import type { ImportProgress, SourceFile } from '#app/import/import-report.ts';
import { ImportStopped } from '#app/import/import-stopped.ts';
import { emptyProject, firstState } from './empty-project.ts';
import { EngineKeeper } from './engine-keeper.ts';
import { failureWords } from './failure-words.ts';
import { inHand, type LoadedFile } from './files/held-file.ts';
import { takeJson, UnusableJson } from './files/json-file.ts';
import { MeasureShelf } from './files/measure-shelf.ts';
import { ProjectFiles } from './files/project-files.ts';
import { isJsonFile, textOf } from './files/chosen-json.ts';
import { RecipeShelf } from './files/recipe-shelf.ts';
import { matchingActions } from './matching-actions.ts';
import { measureActions } from './measure-actions.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { principlesActions } from './principles/principles-actions.ts';
import { emptyPrinciples, withExampleRatings } from './principles/principles-state.ts';
import { recipeActions } from './recipe-actions.ts';
import { createRehearsal } from './rehearsal.ts';
import { releaseActions } from './release-actions.ts';
import { removeFileRows } from './remove-file-rows.ts';
import { createStore } from './store.ts';
import { renamed, uniqueNames } from './unique-names.ts';
import { NoEngine } from './no-engine.ts';
import type { Surroundings, Workspace } from './workspace.ts';
import type { ImportState, WorkspaceState } from './workspace-state.ts';

const EXAMPLE_NAME = 'Harrowmere Youth Link';

/** A workspace over the engine, the importer and the clock that its surroundings give. */
export function createWorkspace(surroundings: Surroundings): Workspace {
  const shelf = new RecipeShelf(surroundings.device);
  const measures = new MeasureShelf(surroundings.measuresDevice);
  const store = createStore<WorkspaceState>({
    ...firstState,
    measures: measures.own,
    normRules: measures.normRules,
    remembersMeasures: measures.remembers,
    recipes: shelf.recipes,
    remembersRecipes: shelf.remembers,
  });
  const releasing = releaseActions(store, surroundings);
  const rating = principlesActions(store, surroundings);
  const inTurn = oneAtATime();
  let importing: AbortController | undefined;
  let isExample = false;
  /** What was loaded when the views were last worked out. */
  let settled: readonly LoadedFile[] = [];
  let checkSettings = defaultCheckSettings;
  let setAside: readonly LeftOutByCheck[] = [];

  const set = (change: Partial<WorkspaceState>): void => store.set({ ...store.get(), ...change });
  const setImport = (state: ImportState): void => set({ importing: state });
  const engine = new EngineKeeper(
    async (signal) => {
      const database = await surroundings.openDatabase(signal);
      await prepareDatabase(database, measures.definitions);
      await buildViews(database, store.get().pairing, surroundings.today(), measures.definitions);
      return database;
    },
    (state) => set({ engine: state }),
  );
  const files = new ProjectFiles(surroundings, measures, () =>
    set({
      files: files.list.map((file) => inHand(file, measures.definitions)),
      undo: files.undoable,
    }),
  );
  const showRecipes = (): void =>
    set({ recipes: shelf.recipes, remembersRecipes: shelf.remembers });
  const showMeasures = (): void =>
    set({
      measures: measures.own,
      normRules: measures.normRules,
      remembersMeasures: measures.remembers,
      files: files.list.map((file) => inHand(file, measures.definitions)),
    });

  const loadedNow = (): readonly LoadedFile[] => files.list.flatMap(({ loaded }) => loaded ?? []);
  const rehearsal = createRehearsal(engine, surroundings, () => loadedNow().length > 0);

  /** Works the views out again and says anew what is in. */
  async function settle(database: Database): Promise<void> {
    setImport({ state: 'working_out' });
    await runChecks(database, surroundings.today());
    await workOut(database);
    settled = loadedNow();
  }

  async function workOut(database: Database): Promise<void> {
    await applyChecks(database, checkSettings);
    await buildViews(database, store.get().pairing, surroundings.today(), measures.definitions);
    setAside = await leftOutByChecks(database);
    const checks = await checkResults(database, checkSettings);
    const facts = await askProjectSummary(database);
    const reports = files.list.flatMap(({ loaded }) => loaded?.report ?? []);
    set({
      project:
        reports.length === 0
          ? emptyProject
          : { ...facts, name: isExample ? EXAMPLE_NAME : null, isExample, files: reports },
      checks,
      revision: store.get().revision + 1,
    });
  }

  async function settleIfChanged(): Promise<void> {
    const loaded = loadedNow();
    const isSame =
      loaded.length === settled.length && loaded.every((each, i) => each === settled[i]);
    if (!isSame) await settle(await engine.start());
  }

  /** Everything that reads or changes files: one after another, ended by Stop, and never leaving a half-loaded file. */
  function work(
    task: (signal: AbortSignal) => Promise<void>,
    control: AbortController = nextControl(),
  ): Promise<void> {
    const { signal } = control;
    return inTurn(async () => {
      if (signal.aborted) return;
      let failure: unknown = null;
      await task(signal).catch((error: unknown) => {
        failure = error;
      });
      if (!(failure instanceof EngineStopped)) {
        await settleIfChanged().catch((error: unknown) => {
          failure ??= error;
        });
      }
      if (failure instanceof EngineStopped) await loseEngine();
      else if (loadedNow().length === 0) await engine.giveBack();
      const isStop = failure instanceof ImportStopped || isAborted(signal);
      if (isStop) setImport({ state: 'stopped' });
      else if (failure !== null) setImport({ state: 'failed', message: failureWords(failure) });
      else setImport({ state: 'idle' });
    });
  }

  /** Files that are dropped while others are being read wait their turn, and one Stop stops them all. */
  function nextControl(): AbortController {
    const { state } = store.get().importing;
    const isBusy = state === 'running' || state === 'looking';
    if (importing === undefined || !isBusy || isAborted(importing.signal)) {
      importing = new AbortController();
    }
    return importing;
  }

  const looking = {
    onProgress: (progress: ImportProgress) => setImport({ state: 'looking', progress }),
  };
  const loading = {
    onProgress: (progress: ImportProgress) => setImport({ state: 'running', progress }),
  };

  async function takeIn(sources: readonly SourceFile[], signal: AbortSignal): Promise<void> {
    setImport({ state: 'looking', progress: null });
    if (!sources.every(isJsonFile)) rehearsal.begin();
    const shelves = { recipes: shelf, measures, ...releasing, ...rating };
    const taken = await Promise.all(
      sources.filter(isJsonFile).map(async (file) => {
        const text = await textOf(file);
        return takeJson(file.name, text, shelves);
      }),
    );
    showRecipes();
    if (taken.includes('measure')) await remeasure(signal);
    const data = uniqueNames(sources.filter((file) => !isJsonFile(file)));
    if (data.length > 0) {
      const names = await files.look(data, null, { recipes: shelf.recipes, signal, ...looking });
      await load(names, signal);
    }
    const unusable = taken.find((each) => each instanceof UnusableJson);
    if (unusable !== undefined) throw unusable;
  }

  /** After the measures have changed: files are looked at again, and everything is worked out by them. */
  async function remeasure(signal: AbortSignal): Promise<void> {
    showMeasures();
    if (!isExample) {
      const run = { recipes: shelf.recipes, signal, ...looking };
      const names = await files.lookAgain(run);
      if (names.length > 0) await load(names, signal);
    }
    const { state } = store.get().engine;
    if (state !== 'starting' && state !== 'ready') return;
    const database = await engine.start();
    await makeMeasureTables(database, measures.definitions);
    await settle(database);
  }

  async function load(names: readonly string[], signal: AbortSignal): Promise<void> {
    setImport({ state: 'running', progress: null });
    rehearsal.end();
    await files.load(await engine.start(), names, { signal, ...loading });
  }

  async function reset(): Promise<void> {
    isExample = false;
    if (files.list.length === 0) return;
    await engine.close();
    files.forget();
    settled = [];
    setAside = [];
    checkSettings = defaultCheckSettings;
    set({
      project: emptyProject,
      checks: [],
      ledger: emptyLedger,
      revision: store.get().revision + 1,
    });
  }

  /** The engine is gone, and all it held; the files are still chosen and can be loaded again. */
  async function loseEngine(): Promise<void> {
    await engine.close();
    files.lostEverything();
    settled = [];
    setAside = [];
    set({ project: emptyProject, checks: [], revision: store.get().revision + 1 });
  }

  return {
    get policy() {
      return store.get().policy;
    },
    ...releasing,
    ...rating,
    setPairing: (settings) => {
      const pairing = readPairing(settings);
      if (pairing === null) return Promise.reject(new RangeError('Days must be whole, from 0 up.'));
      return work(async () => {
        set({ pairing });
        setImport({ state: 'working_out' });
        await buildPairs(await engine.start(), pairing, surroundings.today());
        set({ revision: store.get().revision + 1 });
      });
    },
    getState: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    warm: () => engine.start().then(rehearsal.begin, noValue),
    loadExample: () => {
      importing?.abort();
      importing = new AbortController();
      return work(async (signal) => {
        await reset();
        setImport({ state: 'running', progress: null });
        // Only loading needs the engine, and says what is wrong with it.
        void engine.start().catch(noValue);
        rehearsal.begin();
        const [found, ratings] = await Promise.all([
          surroundings.exampleFiles(signal),
          surroundings.exampleRatings(signal),
        ]);
        isExample = true;
        set({ principles: withExampleRatings(store.get().principles, ratings) });
        await takeIn(found, signal);
      }, importing);
    },
    importFiles: (sources) =>
      work(async (signal) => {
        if (isExample && !sources.every(isJsonFile)) {
          await reset();
          if (store.get().principles.isExample) set({ principles: emptyPrinciples });
        }
        await takeIn(sources, signal);
      }),
    ...matchingActions(files, measures),
    setLayout: (name, layout) =>
      work(async (signal) => {
        const file = files.named(name);
        if (file) {
          setImport({ state: 'looking', progress: null });
          const layouts = { [name]: { ...file.survey?.layout, ...layout } };
          const run = { recipes: shelf.recipes, layouts, signal, ...looking };
          await files.look([file.source], 'match_changed', run);
        }
      }),
    setLeftOut: (name, leftOut) =>
      work(async () => {
        const file = files.named(name);
        if (leftOut && file?.loaded) await removeFileRows(await engine.start(), name);
        files.change(name, 'match_changed', { leftOut, ...(leftOut ? { loaded: null } : {}) });
      }),
    continueImport: () =>
      work(async (signal) => {
        await load(
          files.list.map(({ source }) => source.name),
          signal,
        );
      }),
    replaceFile: (name, source) =>
      work(async (signal) => {
        setImport({ state: 'looking', progress: null });
        const run = { recipes: shelf.recipes, signal, ...looking };
        await load(await files.look([renamed(source, name)], 'replaced', run), signal);
      }),
    removeFile: (name) =>
      work(async () => {
        if (files.named(name)?.loaded) await removeFileRows(await engine.start(), name);
        files.drop(name);
      }),
    undo: () =>
      work(async (signal) => {
        await files.takeBack(() => engine.start(), { signal, ...loading });
      }),
    setCheckAction: (result, action) =>
      work(async () => {
        checkSettings = withAction(checkSettings, result, action);
        setImport({ state: 'working_out' });
        await workOut(await engine.start());
      }),
    ...recipeActions(shelf, {
      files,
      today: () => surroundings.today(),
      show: showRecipes,
      lookAgain: (recipes) =>
        work(async (signal) => {
          setImport({ state: 'looking', progress: null });
          const sources = files.list.map(({ source }) => source);
          if (sources.length > 0) {
            await files.look(sources, 'recipe_used', { recipes, signal, ...looking });
          }
        }),
    }),
    ...measureActions(measures, { remeasured: () => work(remeasure), show: showMeasures }),
    stop: () => importing?.abort(),
    forget: async () => {
      importing?.abort();
      await engine.close();
      files.forget();
      settled = [];
      setAside = [];
      checkSettings = defaultCheckSettings;
      isExample = false;
      shelf.forget();
      measures.forget();
      set({ ...firstState, revision: store.get().revision + 1 });
    },
    ask: (question) =>
      inTurn(async () => {
        const database = await engine.start();
        const leftOutAtImport = store
          .get()
          .project.files.filter(({ rowsLeftOut }) => rowsLeftOut > 0)
          .map(({ file, rowsLeftOut }) => ({ file, rows: rowsLeftOut }));
        return question(database, {
          pairing: store.get().pairing,
          leftOutAtImport: [...leftOutAtImport, ...setAside],
          measures: measures.definitions,
        }).catch(async (error: unknown) => {
          if (!(error instanceof EngineStopped)) throw error;
          await loseEngine();
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
