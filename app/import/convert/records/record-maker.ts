import type { RowInHand } from '../../parse/rows.ts';
import { codeIn, type Cell } from '../cell.ts';
import { judgeCell, type FaultSink } from '../judge-cell.ts';
import type { TableWriter } from '../table-writer.ts';
import { hasOneOf, oneOfCells, type OneOf } from './one-of.ts';

/** What a row gave: a record, one that was there already, none because it says nothing, or none because it cannot be used. */
export type Made = 'record' | 'repeat' | 'nothing' | 'unusable';

export interface RecordMaker {
  readonly writer: TableWriter;
  make(row: RowInHand, rowNumber: number): Made;
}

/** Makes a record of every row: the way of a file that feeds one table, which is most files and every large one. */
export class PlainMaker implements RecordMaker {
  readonly writer: TableWriter;
  readonly #cells: readonly Cell[];
  readonly #faults: FaultSink;
  readonly #oneOf: OneOf;

  constructor(writer: TableWriter, cells: readonly Cell[], faults: FaultSink) {
    this.writer = writer;
    this.#cells = cells;
    this.#faults = faults;
    this.#oneOf = oneOfCells(writer, cells);
  }

  make(row: RowInHand, rowNumber: number): Made {
    const { writer } = this;
    const at = writer.kept;
    let isUsable = true;
    for (const cell of this.#cells) {
      const { column } = cell;
      const code = codeIn(cell, row, rowNumber);
      column.codes[at] = code;
      if (column.store.isSuspect(code) && !judgeCell(cell, code, rowNumber, this.#faults)) {
        isUsable = false;
      }
    }
    if (!isUsable || !hasOneOf(this.#oneOf, at, rowNumber, this.#faults)) return 'unusable';
    writer.keep(rowNumber);
    return 'record';
  }
}
