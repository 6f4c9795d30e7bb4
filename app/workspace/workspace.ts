import type { Database } from '#app/database/database.ts';
import type { FileReport, ImportSink, SourceFile } from '#app/import/import-report.ts';
import type { LeftOutAtImport } from '#app/analysis/left-out-at-import.ts';
import type { PairingSettings } from '#app/analysis/pairing-settings.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** What the place it runs in gives the workspace: the browser and the command line differ in these alone. */
export interface Surroundings {
  openDatabase(signal: AbortSignal): Promise<Database>;
  importFiles(
    files: readonly SourceFile[],
    sink: ImportSink,
    signal: AbortSignal,
  ): Promise<readonly FileReport[]>;
  exampleFiles(signal: AbortSignal): Promise<readonly SourceFile[]>;
  /** The user's date as ISO text. */
  today(): string;
}

/** What a question is given beside the database. */
export interface QuestionContext {
  readonly pairing: PairingSettings;
  readonly leftOutAtImport: readonly LeftOutAtImport[];
}

export type Question<T> = (database: Database, context: QuestionContext) => Promise<T>;

/** The open project: its engine, its records, and the questions put to them. One to a tab. */
export interface Workspace {
  readonly getState: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly policy: DisclosurePolicy;
  /** Starts the engine ahead of need. Never rejects: a failure stands in the state. */
  warm(): Promise<void>;
  /** Loads the fictional example in place of whatever is open. */
  loadExample(): Promise<void>;
  /** Adds files to the project (in place of the example, if that is open). A file of the same name replaces the earlier one. */
  importFiles(files: readonly SourceFile[]): Promise<void>;
  /** Takes one file's rows out again. */
  removeFile(file: string): Promise<void>;
  /** Stops a running import. Files that were complete stay; the one in hand is taken out again. */
  stop(): void;
  /** Ends the engine and everything it held. */
  forget(): Promise<void>;
  /** Puts one question at a time, in the order asked. Rejects with NoEngine when the engine could not start. */
  ask<T>(question: Question<T>): Promise<T>;
}

/** The engine is not there to be asked. The message is fit to be shown. */
export class NoEngine extends Error {
  override readonly name = 'NoEngine';
}
