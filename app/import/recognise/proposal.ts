import type { FilePlan } from '../plan/file-plan.ts';
import type { ColumnUse, Informant } from '../plan/column-use.ts';
import type { TableName } from '#app/records/table.ts';

export type Sureness = 'sure' | 'likely' | 'unsure';

/** Why a column was taken for what it was, as facts; `reasonWords` says them. */
export type Reason =
  | { readonly kind: 'same_name' }
  | { readonly kind: 'known_alias' }
  | { readonly kind: 'similar_words'; readonly words: readonly string[] }
  | {
      readonly kind: 'values_in_list';
      readonly matched: number;
      readonly distinct: number;
      readonly list: string;
    }
  | { readonly kind: 'values_are_dates'; readonly share: number }
  | { readonly kind: 'values_in_range'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'measure_items';
      readonly measure: string;
      readonly found: number;
      readonly of: number;
    }
  | { readonly kind: 'same_ids_elsewhere'; readonly file: string; readonly share: number }
  | { readonly kind: 'snomed_codes'; readonly known: number; readonly damaged: number }
  | { readonly kind: 'from_recipe'; readonly recipe: string }
  | { readonly kind: 'only_candidate' };

/** One reading of a column, with how sure and why. */
export interface ColumnGuess {
  readonly index: number;
  readonly use: ColumnUse;
  readonly sureness: Sureness;
  readonly reasons: readonly Reason[];
  /** Other readings worth offering first, best first: at most 5. */
  readonly alternatives: readonly ColumnUse[];
}

/** Something only a person can say. Nothing of the file is analysed until each is answered. */
export type Question =
  /** `options` are safe ways on, the suggested one first. "Leave out" is always among them. */
  | { readonly kind: 'identifier'; readonly column: number; readonly options: readonly ColumnUse[] }
  | { readonly kind: 'date_order'; readonly columns: readonly number[] }
  /** Whole-number scores that could be raw or converted. */
  | { readonly kind: 'score_level'; readonly measure: string; readonly columns: readonly number[] }
  /** Whether answers to reversed questions stand as answered or are reversed already. */
  | { readonly kind: 'keying'; readonly measure: string; readonly columns: readonly number[] }
  /** Whose answers these are: the measure's family has a form for each of `informants`, and the file does not say. `measure` is the family. */
  | {
      readonly kind: 'informant';
      readonly measure: string;
      readonly columns: readonly number[];
      readonly informants: readonly Informant[];
    }
  /** Which of several item orders the file follows (columns numbered 1 to n only). */
  | { readonly kind: 'item_order'; readonly measure: string; readonly columns: readonly number[] }
  /** Which numbers, from `lowest` to `highest`, the words stand for that answers were exported in. */
  | {
      readonly kind: 'answer_words';
      readonly measure: string;
      readonly columns: readonly number[];
      readonly words: readonly string[];
      readonly lowest: number;
      readonly highest: number;
    };

/** What we make of a file before a person has seen it: a plan that could be carried out, and what it rests on. */
export interface Proposal {
  readonly plan: FilePlan;
  readonly guesses: readonly ColumnGuess[];
  readonly questions: readonly Question[];
  /** The table whose columns are nearest when none could be proposed, and what it lacks. */
  readonly nearest: { readonly table: TableName; readonly missing: readonly string[] } | null;
}
