import type { TableDefinition, TableName } from '#app/records/table.ts';
import type { ColumnPlan } from '../../plan/file-plan.ts';
import type { RowInHand } from '../../parse/rows.ts';
import type { Fault, ProblemList } from '../../problem-list.ts';
import type { Cell } from '../cell.ts';
import { plainReader } from '../cell-reading.ts';
import { columnFacts } from '../column-facts.ts';
import type { FaultSink } from '../judge-cell.ts';
import type { PlanReading } from '../plan-reading.ts';
import { SourceColumn } from '../source-column.ts';
import { TableWriter, type Batch } from '../table-writer.ts';
import { ChoosyMaker } from './choosy-maker.ts';
import { codeGuard, type RowGuard } from './code-guard.ts';
import { PlainMaker, type Made, type RecordMaker } from './record-maker.ts';
import type { CellSpec, RecordSpec } from './record-spec.ts';
import { recordSpecs } from './record-specs.ts';
import { RowFaults } from './row-faults.ts';
import { SplitMaker } from './split-maker.ts';

/** Everything that makes records of the rows of one file, and the records that are in no batch yet. */
export class RecordMakers {
  /** The columns of the file that are used, by position. */
  readonly sources = new Map<number, SourceColumn>();
  /** Tables that are fed, parents before children. */
  readonly tables: readonly TableDefinition[];
  readonly #reading: PlanReading;
  readonly #fileName: string;
  readonly #cells = new Map<CellSpec, Cell>();
  readonly #writers = new Map<TableName, TableWriter>();
  /** The writers again, in a form that is quick to walk once a row. */
  readonly #filled: readonly TableWriter[];
  readonly #specs: readonly RecordSpec[];
  readonly #makers: readonly RecordMaker[];
  readonly #faults: FaultSink;
  /** null: every row gives one record of one table. */
  readonly #rowFaults: RowFaults | null;
  readonly #guard: RowGuard | null;

  constructor(reading: PlanReading, fileName: string, problems: ProblemList) {
    this.#reading = reading;
    this.#fileName = fileName;
    this.#specs = recordSpecs(reading, fileName);
    this.#rowFaults = isPlain(this.#specs) ? null : new RowFaults(problems);
    this.#faults = this.#rowFaults ?? problems;
    this.tables = [...new Set(this.#specs.map(({ table }) => this.#writerOf(table).table))];
    this.#filled = [...this.#writers.values()];
    for (const writer of this.#filled) this.#fix(writer);
    this.#makers = this.#specs.map((spec) => this.#makerOf(spec));
    this.#guard = codeGuard(reading, this.#faults);
    for (const column of reading.plan.columns) {
      if (column.use.kind === 'coded_scale') this.#sourceOf(column);
    }
  }

  /** Makes every record of a row. false: there is none. */
  make(row: RowInHand, rowNumber: number): boolean {
    if (this.#rowFaults === null) {
      return this.#makers.every((maker) => maker.make(row, rowNumber) === 'record');
    }
    const isUsed = this.#makeEach(row, rowNumber);
    if (!isUsed && this.#rowFaults.isEmpty) this.#rowFaults.add(nothingToLoad);
    this.#rowFaults.settle(rowNumber, isUsed);
    return isUsed;
  }

  reserve(rows: number): void {
    for (const writer of this.#writers.values()) writer.reserve(rows);
  }

  /** The most records of one table that are in no batch yet. */
  get mostKept(): number {
    let most = 0;
    for (const { kept } of this.#filled) if (kept > most) most = kept;
    return most;
  }

  /** The records of every table that has so many, a batch a table. */
  *takeBatches(atLeast: number): Generator<Batch, void> {
    for (const writer of this.#writers.values()) {
      const batch = writer.kept >= atLeast ? writer.takeBatch() : null;
      if (batch !== null) yield batch;
    }
  }

  /** Fields that are the ids of a table's own records and that no column gives. */
  get madeIds(): readonly CellSpec['field'][] {
    return this.#specs.flatMap(({ table, cells }) =>
      cells
        .filter(({ column, field }) => column === null && ownIds[table.name] === field.name)
        .map(({ field }) => field),
    );
  }

  /** Headers of columns whose dates are not all of one order. */
  get mixedDates(): ReadonlySet<string> {
    return this.#reading.mixedDates;
  }

  #makeEach(row: RowInHand, rowNumber: number): boolean {
    if (this.#guard?.(row, rowNumber) === false) return false;
    let isUsed = false;
    for (const maker of this.#makers) {
      const made: Made = maker.make(row, rowNumber);
      if (made === 'record' || made === 'repeat') isUsed = true;
    }
    return isUsed;
  }

  #makerOf(spec: RecordSpec): RecordMaker {
    const writer = this.#writerOf(spec.table);
    const cells = spec.cells
      .filter(({ field }) => !writer.column(field.name).isFixed)
      .map((cell) => this.#cellOf(writer, cell));
    if (this.#rowFaults === null) return new PlainMaker(writer, cells, this.#faults);
    const { own, needsValue, once, witnesses, split } = spec;
    const isOwn = ({ column }: Cell): boolean => own?.includes(column.field.name) === true;
    const others = cells.filter((cell) => !isOwn(cell));
    const maker = new ChoosyMaker(
      writer,
      {
        own: cells.filter(isOwn),
        others: [...others, ...blankCells(writer, cells)],
        witnesses: witnesses.map((cell) =>
          this.#cellOf(this.#writerOf(tableOf(this.#specs, cell)), cell),
        ),
        needsValue,
        always: own === null,
        once,
      },
      this.#faults,
    );
    return split === null ? maker : new SplitMaker(maker, split);
  }

  #writerOf(table: TableDefinition): TableWriter {
    const known = this.#writers.get(table.name);
    if (known !== undefined) return known;
    const writer = new TableWriter(table, this.#fileName);
    this.#writers.set(table.name, writer);
    return writer;
  }

  #cellOf(writer: TableWriter, spec: CellSpec): Cell {
    const known = this.#cells.get(spec);
    if (known !== undefined) return known;
    const column = writer.column(spec.field.name);
    const source = spec.column === null ? null : this.#sourceOf(spec.column);
    const cell: Cell = {
      column,
      source,
      dictionary: column.source(source === null ? spec.reader : source.watched(spec.reader)),
      index: spec.column?.index ?? -1,
      derive: spec.derive,
    };
    this.#cells.set(spec, cell);
    return cell;
  }

  #sourceOf(column: ColumnPlan): SourceColumn {
    const known = this.sources.get(column.index);
    if (known !== undefined) return known;
    const source = new SourceColumn(
      columnFacts(this.#reading, column),
      !isFreeText(this.#reading, column),
    );
    this.sources.set(column.index, source);
    return source;
  }

  /** A column of a table that nothing fills is blank, and one that a constant alone fills holds that: neither costs a row anything. */
  #fix(writer: TableWriter): void {
    const specs = this.#specs.filter(({ table }) => table === writer.table);
    for (const column of writer.columns) {
      const cells = specs.flatMap((spec) =>
        spec.cells.filter(({ field }) => field === column.field),
      );
      const [first] = cells;
      if (first === undefined) column.fix(plainReader(column.field)(''));
      else if (specs.length === 1 && first.constant !== null)
        column.fix(first.reader(first.constant));
    }
  }
}

/** Whether every row gives one record of one table. */
function isPlain(specs: readonly RecordSpec[]): boolean {
  return (
    specs.length === 1 &&
    specs.every(({ own, split, once }) => own === null && split === null && !once)
  );
}

/** Cells for what other records of the same table say and this one does not. */
function blankCells(writer: TableWriter, cells: readonly Cell[]): readonly Cell[] {
  const given = new Set(cells.map(({ column }) => column));
  return writer.columns
    .filter((column) => !column.isFixed && !given.has(column))
    .map((column) => ({
      column,
      dictionary: column.source(plainReader(column.field)),
      index: -1,
      derive: () => '',
      source: null,
    }));
}

function tableOf(specs: readonly RecordSpec[], cell: CellSpec): TableDefinition {
  const spec = specs.find(({ cells }) => cells.includes(cell));
  if (spec === undefined) throw new RangeError('a witness belongs to no record');
  return spec.table;
}

/** Values of free text are never shown, nor those of a date of birth. */
function isFreeText(reading: PlanReading, { use }: ColumnPlan): boolean {
  if (use.kind !== 'field') return false;
  const field = reading.table(use.table)?.fields.find(({ name }) => name === use.field);
  return field?.type === 'free_text';
}

/** The field that is the id of a table's own records. */
const ownIds: Readonly<Partial<Record<TableName, string>>> = {
  referrals: 'referral_id',
  assessments: 'assessment_id',
  goals: 'goal_id',
};

const nothingToLoad: Fault = {
  rule: 'nothing_to_load',
  action: 'row_left_out',
  column: null,
  value: null,
  expected: 'an answer in a column that is used',
};
