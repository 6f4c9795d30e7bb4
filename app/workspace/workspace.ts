import type { CheckAction } from '#app/analysis/checks/check.ts';
import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import type { Database } from '#app/database/database.ts';
import type {
  FileReport,
  ImportProgress,
  ImportSink,
  SourceFile,
} from '#app/import/import-report.ts';
import type { Answer } from '#app/import/plan/answer-question.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { FilePlan } from '#app/import/plan/file-plan.ts';
import type { Question as ImportQuestion } from '#app/import/recognise/proposal.ts';
import type { Recipe } from '#app/import/recipe/recipe.ts';
import type { RecipeFault } from '#app/import/recipe/read-recipe.ts';
import type { Layout } from '#app/import/survey/layout.ts';
import type { SurveyContext, SurveyedFile } from '#app/import/surveyed-file.ts';
import type { ExampleRatings } from './example-files.ts';
import type { DeviceStore } from './files/recipe-shelf.ts';
import type { LeftOutAtImport } from '#app/analysis/left-out-at-import.ts';
import type { PairingSettings } from '#app/analysis/pairing-settings.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { Release } from '#app/disclosure/protect.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { DefinitionProblem } from '#app/measures/read-definition.ts';
import type { PrinciplesActions } from './principles/principles-actions.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** A file and the plan it is to be read by. */
export interface PlannedFile {
  readonly source: SourceFile;
  readonly plan: FilePlan;
}

/** What the place it runs in gives the workspace: the browser and the command line differ in these alone. */
export interface Surroundings {
  openDatabase(signal: AbortSignal): Promise<Database>;
  /** Looks at files without loading them; a zip becomes the files in it. */
  surveyFiles(
    files: readonly SourceFile[],
    context: SurveyContext,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<readonly SurveyedFile[]>;
  /** Reads files by their plans, one after another. */
  importPlanned(
    jobs: readonly PlannedFile[],
    pseudonymKey: Uint8Array,
    sink: ImportSink,
    signal: AbortSignal,
    /** Measures that the files may hold, where they are not the shipped ones alone. */
    measures?: readonly MeasureDefinition[],
  ): Promise<readonly FileReport[]>;
  /** Gets the engine ready for what is done to files that are loaded, while none is; ends soon after `signal` is aborted. */
  readonly rehearse?: (database: Database, today: string, signal: AbortSignal) => Promise<void>;
  exampleFiles(signal: AbortSignal): Promise<readonly SourceFile[]>;
  exampleRatings(signal: AbortSignal): Promise<ExampleRatings>;
  /** The user's date as ISO text. */
  today(): string;
  /** `ask`: a file with an open question waits. `safe_defaults`: nobody is there to answer, and the safe way is taken. */
  readonly openQuestions: 'ask' | 'safe_defaults';
  /** Where recipes may be kept when the user asks for it; null: nowhere. */
  readonly device: DeviceStore | null;
  /** The same for the scheme's own measures. */
  readonly measuresDevice: DeviceStore | null;
}

/** What a question is given beside the database. */
export interface QuestionContext {
  readonly pairing: PairingSettings;
  readonly leftOutAtImport: readonly LeftOutAtImport[];
  /** The definitions that the views were built by. */
  readonly measures: readonly MeasureDefinition[];
}

export type Question<T> = (database: Database, context: QuestionContext) => Promise<T>;

/** The open project: its engine, its records, and the questions put to them. One to a tab. */
export interface Workspace extends PrinciplesActions {
  readonly getState: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly policy: DisclosurePolicy;
  /** Chooses the rules by which numbers may leave. */
  setPolicy(policy: DisclosurePolicy): void;
  /** Notes what leaves now, about the young people whom the filters let in, so that later releases are set against it. */
  addToLedger(release: Release, filters: Readonly<Record<string, string>>): void;
  /** Takes in the ledger from a file that was saved earlier, beside what has left since. What is wrong with it, or null. */
  openLedger(text: string): string | null;
  /** Forgets what has left. */
  clearLedger(): void;
  /** Pairs the scores by other rules. Nothing is read again. Rejects with RangeError what is not whole days from 0. */
  setPairing(settings: PairingSettings): Promise<void>;
  /** Starts the engine ahead of need. Never rejects: a failure stands in the state. */
  warm(): Promise<void>;
  /** Loads the fictional example in place of whatever is open. */
  loadExample(): Promise<void>;
  /**
   * Adds files to the project (in place of the example, if that is open): looks at each, and loads those that leave
   * nothing to be decided. A file of the same name replaces the earlier one. A zip counts as the files in it, and a
   * recipe file among them is used for the rest, as is the definition file of an own measure.
   */
  importFiles(files: readonly SourceFile[]): Promise<void>;
  /** Changes what one column of a file is used for. Loads nothing. */
  setUse(file: string, column: number, use: ColumnUse): void;
  /** Answers one question about a file, or takes the answer back by asking for another. Loads nothing. */
  answer(file: string, question: ImportQuestion, answer: Answer): void;
  /** Answers several questions about a file in one change, which one Undo takes back. */
  answerAll(file: string, answers: readonly (readonly [ImportQuestion, Answer])[]): void;
  /** Looks at a file again with another encoding, delimiter or header row. */
  setLayout(file: string, layout: Partial<Layout>): Promise<void>;
  /** Leaves a whole file out, or takes it in again. */
  setLeftOut(file: string, leftOut: boolean): Promise<void>;
  /** Loads every file that is ready or changed. */
  continueImport(): Promise<void>;
  /** Puts another file in the place of one, under its name. */
  replaceFile(file: string, source: SourceFile): Promise<void>;
  /** Takes one file out of the project. */
  removeFile(file: string): Promise<void>;
  /** Takes back the last change to the files or to how they are read. */
  undo(): Promise<void>;
  /** Chooses what is done about the rows that a check found. Nothing is read again. */
  setCheckAction(result: CheckResult, action: CheckAction): Promise<void>;
  /** The matching of all files as a recipe, kept in this tab (and on this device, where that was asked for). */
  saveRecipe(name: string): Recipe;
  /** Reads a recipe file and uses it for the files that are here. What is wrong with it, or null. */
  openRecipe(text: string): Promise<RecipeFault | null>;
  forgetRecipe(name: string): void;
  /** Keeps recipes on this device from now on, or no longer keeps any. */
  rememberRecipes(remember: boolean): void;
  /**
   * Adds a measure of the scheme's own from the text of its definition file, and works everything out anew. What is wrong
   * with it, by line and key, or null.
   */
  addOwnMeasure(text: string): Promise<readonly DefinitionProblem[] | null>;
  removeOwnMeasure(id: string): Promise<void>;
  /** Chooses by which rule a measure's norms are found, and works everything out anew. */
  setNormRule(measure: string, rule: string): Promise<void>;
  /** Keeps own measures and norm rules on this device from now on, or no longer keeps any. */
  rememberMeasures(remember: boolean): void;
  /** Stops a running import. Files that were complete stay; the one in hand stays chosen, with nothing of it loaded. */
  stop(): void;
  /** Ends the engine and everything it held. */
  forget(): Promise<void>;
  /** Puts one question at a time, in the order asked. Rejects with NoEngine when the engine could not start. */
  ask<T>(question: Question<T>): Promise<T>;
}
