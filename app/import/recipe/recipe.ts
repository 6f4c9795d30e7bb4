import type { TableName } from '#app/records/table.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { Constant, MeasureAnswers } from '../plan/file-plan.ts';

/** How one kind of file is read, kept by header and not by position. It holds no data. */
export interface FileRecipe {
  /** The file name it was made with, digits replaced by "#": "referrals_####-##.csv". */
  readonly fileName: string;
  readonly headerRows: 1 | 2 | 3;
  readonly tables: readonly TableName[];
  readonly columns: readonly RecipeColumn[];
  readonly constants: readonly Constant[];
  readonly answers: MeasureAnswers;
}

export interface RecipeColumn {
  readonly header: string;
  /** As in a plan, save that "dateColumn" counts along this list. */
  readonly use: ColumnUse;
}

/** The matching of a set of files, small enough to read and to send to a colleague. */
export interface Recipe {
  readonly evenlodeRecipe: 1;
  readonly name: string;
  /** ISO date. */
  readonly savedOn: string;
  readonly files: readonly FileRecipe[];
}

/** How a file's headers differ from the recipe's. `renamed` pairs a gone header with a new one that says nearly the same. */
export interface Drift {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Texts in coded columns that neither the recipe nor the lists know, by header. */
  readonly newValues: readonly { readonly header: string; readonly texts: readonly string[] }[];
}
