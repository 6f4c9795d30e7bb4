import type { RowInHand } from '../../parse/rows.ts';
import { codeIn, type Cell } from '../cell.ts';
import { judgeCell, type FaultSink } from '../judge-cell.ts';
import type { TableWriter } from '../table-writer.ts';
import { hasOneOf, oneOfCells, type OneOf } from './one-of.ts';
import type { Made, RecordMaker } from './record-maker.ts';
import { RepeatWatch } from './repeat-watch.ts';

export interface ChoosyCells {
  /** In these the row must say something. */
  readonly own: readonly Cell[];
  readonly others: readonly Cell[];
  readonly witnesses: readonly Cell[];
  readonly needsValue: boolean;
  /** `own` is empty because there is always a record. */
  readonly always: boolean;
  readonly once: boolean;
}

/** Makes a record only where the row has something of its own to say about it, and an exact repeat only once. */
export class ChoosyMaker implements RecordMaker {
  readonly writer: TableWriter;
  readonly #cells: ChoosyCells;
  readonly #faults: FaultSink;
  readonly #repeats: RepeatWatch | null;
  readonly #oneOf: OneOf;
  /** All cells, an id first. */
  readonly #told: readonly Cell[];

  constructor(writer: TableWriter, cells: ChoosyCells, faults: FaultSink) {
    this.writer = writer;
    this.#cells = cells;
    this.#faults = faults;
    this.#repeats = cells.once ? new RepeatWatch() : null;
    const isId = ({ column }: Cell): boolean => column.field.type === 'id';
    const all = [...cells.own, ...cells.others];
    this.#oneOf = oneOfCells(writer, all);
    this.#told = [...all.filter(isId), ...all.filter((cell) => !isId(cell))];
  }

  make(row: RowInHand, rowNumber: number): Made {
    const { writer } = this;
    const { own, others, witnesses, always, needsValue } = this.#cells;
    writer.reserve(1);
    let saysSomething = always;
    for (const cell of own) if (this.#write(cell, row, rowNumber)) saysSomething = true;
    if (!saysSomething) saysSomething = witnesses.some((cell) => hasValue(cell, row, rowNumber));
    if (!saysSomething) return 'nothing';
    for (const cell of others) this.#write(cell, row, rowNumber);
    if (!this.#judge(rowNumber)) return 'unusable';
    if (!hasOneOf(this.#oneOf, writer.kept, rowNumber, this.#faults)) return 'unusable';
    if (needsValue && !own.some((cell) => this.#hasValue(cell))) return 'nothing';
    if (this.#repeats?.isRepeat(this.#told, writer.kept) === true) return 'repeat';
    writer.keep(rowNumber);
    return 'record';
  }

  /** Writes a cell's code where the next record will be. true: the row says something in it. */
  #write(cell: Cell, row: RowInHand, rowNumber: number): boolean {
    const { column, source } = cell;
    const code = codeIn(cell, row, rowNumber);
    column.codes[this.writer.kept] = code;
    const { store } = column;
    if (store.hasValue(code)) return true;
    if (store.faults.has(code)) return store.faults.get(code)?.rule !== 'required';
    const kind = store.kinds.get(code);
    if (kind === 'blank') source?.countBlank(rowNumber);
    const keepsKind = column.field.type === 'code' || column.field.type === 'yes_no';
    return keepsKind && kind !== 'blank' && kind !== 'not_applicable';
  }

  #judge(rowNumber: number): boolean {
    let isUsable = true;
    for (const cells of [this.#cells.own, this.#cells.others]) {
      for (const cell of cells) {
        const code = cell.column.codes[this.writer.kept] ?? 0;
        const isSuspect = cell.column.store.isSuspect(code);
        if (isSuspect && !judgeCell(cell, code, rowNumber, this.#faults)) isUsable = false;
      }
    }
    return isUsable;
  }

  #hasValue({ column }: Cell): boolean {
    return column.store.hasValue(column.codes[this.writer.kept] ?? 0);
  }
}

function hasValue(cell: Cell, row: RowInHand, rowNumber: number): boolean {
  return cell.column.store.hasValue(codeIn(cell, row, rowNumber));
}
