import type { Field } from '#app/records/field.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { ColumnPlan } from '../../plan/file-plan.ts';
import type { CellReader } from '../cell-reading.ts';

/** The answer that is being made a record of, out of a cell that holds several. */
export interface PartInHand {
  text: string;
  /** From 1. */
  position: number;
}

/** A cell that may hold several answers. */
export interface SplitCell {
  readonly index: number;
  /** null: it holds one. */
  readonly separator: string | null;
  /** An answer of a list may have the separator in its own name. */
  readonly isOneAnswer: (text: string) => boolean;
  /** Shared by all cells of the row whose answers are counted together. */
  readonly part: PartInHand;
  /** The counting begins with this cell. */
  readonly isFirst: boolean;
}

/** What stands in a cell that no column of the file holds, worked out from the row. */
export type Derive = (row: readonly string[], rowNumber: number) => string;

/** Where one field of a record comes from. */
export interface CellSpec {
  readonly field: Field;
  /** The column of the file, or null when `derive` says it all. */
  readonly column: ColumnPlan | null;
  /** null: the text of the column's cell. */
  readonly derive: Derive | null;
  /** What every row has; null: not every row has the same. */
  readonly constant: string | null;
  readonly reader: CellReader;
}

/** One kind of record that every row of a file may give. */
export interface RecordSpec {
  readonly table: TableDefinition;
  readonly cells: readonly CellSpec[];
  /** Fields that make it worth a record; when the row says nothing in them, there is none. null: there always is one. */
  readonly own: readonly string[] | null;
  /** A record only where the one own field has a value: an answer that is missing is no answer. */
  readonly needsValue: boolean;
  /** Cells of records that hang on this one: where one of them has a value, there is a record. */
  readonly witnesses: readonly CellSpec[];
  /** An exact repeat of an earlier record of the file is not written again. */
  readonly once: boolean;
  /** One record for each answer in a cell that holds several. */
  readonly split: SplitCell | null;
}

/** A record that there always is. */
export function plainSpec(table: TableDefinition, cells: readonly CellSpec[]): RecordSpec {
  return { table, cells, own: null, needsValue: false, witnesses: [], once: false, split: null };
}

/** A record only where one of its own fields says something. */
export function choosySpec(
  table: TableDefinition,
  cells: readonly CellSpec[],
  own: readonly string[],
): RecordSpec {
  return { ...plainSpec(table, cells), own };
}

/** A record only where its one own field has a value. */
export function valueSpec(
  table: TableDefinition,
  cells: readonly CellSpec[],
  own: string,
): RecordSpec {
  return { ...plainSpec(table, cells), own: [own], needsValue: true };
}

/** The cells of a field in some records. */
export function cellsNamed(specs: readonly RecordSpec[], field: string): readonly CellSpec[] {
  return specs.flatMap(({ cells }) => cells.filter((cell) => cell.field.name === field));
}
