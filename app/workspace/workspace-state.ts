import type { CheckResult } from '#app/analysis/checks/check-result.ts';
import type { PairingSettings } from '#app/analysis/pairing-settings.ts';
import type { Ledger } from '#app/disclosure/ledger/ledger.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { FileReport, ImportProgress } from '#app/import/import-report.ts';
import type { NormRules } from '#app/measures/definitions-in-force.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Recipe } from '#app/import/recipe/recipe.ts';
import type { TableName } from '#app/records/table.ts';
import type { FileInHand, Undoable } from './file-in-hand.ts';
import type { PrinciplesState } from './principles/principles-state.ts';

/** Where the engine stands. `failed` carries a sentence for the user. */
export type EngineState =
  | { readonly state: 'not_started' }
  | { readonly state: 'starting' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly message: string };

export type ImportState =
  | { readonly state: 'idle' }
  /** Files are being looked at: nothing of them is loaded yet. */
  | { readonly state: 'looking'; readonly progress: ImportProgress | null }
  | { readonly state: 'running'; readonly progress: ImportProgress | null }
  | { readonly state: 'working_out' }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly message: string };

export interface ProjectSummary {
  /** "Harrowmere Youth Link", or the name the user gave; null until files are in. */
  readonly name: string | null;
  readonly isExample: boolean;
  readonly files: readonly FileReport[];
  /** Rows per record table, for what is loaded. */
  readonly tables: Readonly<Partial<Record<TableName, number>>>;
  /** Distinct people and the span of referral dates (ISO), when a referrals file is in. */
  readonly people: number;
  readonly referredFrom: string | null;
  readonly referredTo: string | null;
}

/** A snapshot of the open project, immutable, for `useSyncExternalStore`. `revision` rises whenever data change. */
export interface WorkspaceState {
  readonly engine: EngineState;
  readonly importing: ImportState;
  readonly project: ProjectSummary;
  /** Every file of the project, loaded or not, in the order added. */
  readonly files: readonly FileInHand[];
  /** What was found across the rows, files and tables that are loaded. */
  readonly checks: readonly CheckResult[];
  /** The rules by which numbers may leave. */
  readonly policy: DisclosurePolicy;
  /** What has left this project so far: published numbers, no data. In this tab only, unless the user saves it as a file. */
  readonly ledger: Ledger;
  /** The scheme’s rating of itself against the principles. */
  readonly principles: PrinciplesState;
  /** Which two scores make a pair. */
  readonly pairing: PairingSettings;
  readonly undo: Undoable | null;
  /** Recipes opened or saved in this tab, and those remembered on this device. */
  readonly recipes: readonly Recipe[];
  /** Whether recipes are kept on this device, which is only done when asked. */
  readonly remembersRecipes: boolean;
  /** The scheme's own measures, beside those that come with Evenlode (`definitionsInForce` gives all). */
  readonly measures: readonly MeasureDefinition[];
  /** The norm rules chosen where a measure has several, by its id. */
  readonly normRules: NormRules;
  /** Whether own measures and norm rules are kept on this device, which is only done when asked. */
  readonly remembersMeasures: boolean;
  readonly revision: number;
}
