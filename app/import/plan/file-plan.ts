import type { TableName } from '#app/records/table.ts';
import type { Layout } from '../survey/layout.ts';
import type { ColumnUse, Keying, ScoreLevel } from './column-use.ts';

/** A record field that the file has no column for, and that is the same in every row: the measure of a file of one measure. */
export interface Constant {
  readonly table: TableName;
  readonly field: string;
  /** As it would stand in a cell. */
  readonly text: string;
}

export interface ColumnPlan {
  /** Position in the row, from 0. */
  readonly index: number;
  /** As the file has it, tidied; a repeated header ends in " (2)", an empty one is "". */
  readonly header: string;
  readonly use: ColumnUse;
}

/** What a person has said about the measures of a file, by measure id. What is not here is still to be asked, where it matters. */
export interface MeasureAnswers {
  readonly scoreLevels: Readonly<Record<string, ScoreLevel>>;
  readonly keyings: Readonly<Record<string, Keying>>;
  /** Id of one of the item orders that the measure's definition names. */
  readonly itemOrders: Readonly<Record<string, string>>;
  /** Which number each word stands for that answers were exported in. A word that is not among them is no answer. */
  readonly answerWords: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const noAnswers: MeasureAnswers = {
  scoreLevels: {},
  keyings: {},
  itemOrders: {},
  answerWords: {},
};

/** How one file is to be read, complete: with the file it gives the records, without any further guess. */
export interface FilePlan {
  readonly layout: Layout;
  /** Tables that the file feeds, parents before children. Empty: the file is left out. */
  readonly tables: readonly TableName[];
  readonly columns: readonly ColumnPlan[];
  readonly constants: readonly Constant[];
  readonly answers: MeasureAnswers;
}
