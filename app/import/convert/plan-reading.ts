import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import { pseudonymiser } from '#app/identifiers/pseudonymiser.ts';
import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Field } from '#app/records/field.ts';
import { normaliseValue } from '#app/records/normalise-value.ts';
import type { TableDefinition, TableName } from '#app/records/table.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import type { ColumnPlan, FilePlan } from '../plan/file-plan.ts';
import type { CellReader } from './cell-reading.ts';
import { columnReader } from './column-reader.ts';
import { memo } from './memo.ts';
import { needsOfPlan } from './needs-of-plan.ts';
import type { ReadContext, ReadOptions } from './read-options.ts';
import type { CellSpec, Derive } from './records/record-spec.ts';

export interface PlanContext {
  readonly plan: FilePlan;
  readonly tables: readonly TableDefinition[];
  readonly measures: readonly MeasureDefinition[];
  readonly pseudonymKey: Uint8Array;
  readonly thisYear: number;
}

/** A file's plan with what is needed to read by it: the reader of each column, and cells made of columns, constants and derived texts. */
export class PlanReading {
  readonly plan: FilePlan;
  readonly measures: readonly MeasureDefinition[];
  /** Headers of columns in which some dates have day and month the other way round than the plan says. */
  readonly mixedDates = new Set<string>();
  readonly #tables: readonly TableDefinition[];
  readonly #context: ReadContext;
  readonly #stored = new Map<ColumnPlan, Derive>();

  constructor({ plan, tables, measures, pseudonymKey, thisYear }: PlanContext) {
    this.plan = plan;
    this.measures = measures;
    this.#tables = tables.map((table) => needsOfPlan(table, plan));
    this.#context = { thisYear, pseudonymOf: remembered(pseudonymiser(pseudonymKey)) };
  }

  /** The tables that the plan feeds and we know, in its order. */
  get tables(): readonly TableDefinition[] {
    return this.plan.tables.flatMap((name) => this.table(name) ?? []);
  }

  table(name: TableName): TableDefinition | undefined {
    return this.#tables.find((table) => table.name === name);
  }

  feeds(name: TableName): boolean {
    return this.plan.tables.includes(name) && this.table(name) !== undefined;
  }

  /** A cell whose text stands in a column. */
  ofColumn(field: Field, column: ColumnPlan, options: Partial<ReadOptions> = {}): CellSpec {
    const reader = this.#reader(field, column, options);
    return { field, column, derive: null, constant: null, reader };
  }

  /** A cell that is the same in every row. */
  constant(field: Field, text: string): CellSpec {
    return { ...this.derived(field, () => text), constant: text };
  }

  /** A cell that holds one of our own codes, whether or not the field's list knows it, such as the id of an own measure. */
  coded(field: Field, derive: Derive): CellSpec {
    const cell = this.derived(field, derive);
    const { reader } = cell;
    return {
      ...cell,
      reader: (text) =>
        text === ''
          ? reader(text)
          : { reading: { state: 'value', value: text }, given: text, fault: null },
    };
  }

  /** A cell that is worked out from the row. */
  derived(field: Field, derive: Derive): CellSpec {
    const reader = columnReader(field, {}, this.#context);
    return { field, column: null, derive, constant: null, reader };
  }

  /** What is stored of a column's cell, as text; '' where there is no value. Never what its protection keeps back. */
  stored(field: Field, column: ColumnPlan): Derive {
    const known = this.#stored.get(column);
    if (known !== undefined) return known;
    const reader = this.#reader(field, column, {});
    const valueOf = memo((text: string) => {
      const { reading } = reader(text);
      return reading.state === 'value' ? String(reading.value) : '';
    });
    const derive: Derive = (row) => valueOf(row[column.index] ?? '');
    this.#stored.set(column, derive);
    return derive;
  }

  /** What is stored of a cell, as text; '' where there is no cell or no value. */
  textOf(cell: CellSpec | null): Derive {
    if (cell === null) return () => '';
    if (cell.derive !== null) return cell.derive;
    return cell.column === null ? () => '' : this.stored(cell.field, cell.column);
  }

  /** What the cells of an item's column may say in words. */
  itemWords(measure: string, item: string): Partial<ReadOptions> {
    const definition = this.measures.find(({ id }) => id === measure);
    const answers = definition && itemList(definition).find(({ key }) => key === item)?.answers;
    const said = Object.entries(this.plan.answers.answerWords[measure] ?? {});
    const known = (answers ?? []).flatMap(({ value, labels }) =>
      labels.map((label) => [label, value] as const),
    );
    const all = [...said, ...known].map(([word, value]) => [normaliseValue(word), value] as const);
    return all.length === 0 ? {} : { wordsForNumbers: new Map(all) };
  }

  #reader(field: Field, column: ColumnPlan, options: Partial<ReadOptions>): CellReader {
    const { use, header } = column;
    const { delimiter } = this.plan.layout;
    const dateOrder = 'dateOrder' in use ? use.dateOrder : undefined;
    const all: ReadOptions = {
      hasDecimalComma: delimiter === ';' || delimiter === '\t',
      onOtherWayRound: () => this.mixedDates.add(header),
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(use.kind === 'field' ? fieldOptions(use) : {}),
      ...options,
    };
    return columnReader(field, all, this.#context);
  }
}

function fieldOptions({
  values,
  protection,
  split,
}: Extract<ColumnPlan['use'], { kind: 'field' }>): Partial<ReadOptions> {
  return {
    ...(values === undefined ? {} : { values: tidied(values) }),
    ...(protection === undefined ? {} : { protection }),
    ...(split === undefined ? {} : { takeFirstOf: split }),
  };
}

function tidied<T>(values: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(values).map(([text, value]) => [tidyCell(text), value]));
}

/** Several tables of a file ask for the same pseudonyms, one row after another. */
function remembered(pseudonymOf: ReadContext['pseudonymOf']): ReadContext['pseudonymOf'] {
  const byKind = new Map<IdentifierKind, (text: string) => string>();
  return (of, text) => {
    let known = byKind.get(of);
    if (known === undefined) {
      known = memo((each) => pseudonymOf(of, each));
      byKind.set(of, known);
    }
    return known(text);
  };
}
