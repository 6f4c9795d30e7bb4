import type { Problem, ProblemAction, ProblemRule } from './import-report.ts';

/** A fault as it is met: what kind, and with which value in which column. */
export interface Fault {
  readonly rule: ProblemRule;
  readonly action: ProblemAction;
  readonly column: string | null;
  readonly value: string | null;
  readonly expected: string;
}

interface Group extends Omit<Fault, 'value'> {
  /** null also when a rule that is said once of a column has met several. */
  value: string | null;
  readonly rows: number[];
  readonly isRest: boolean;
  count: number;
}

const rowsKept = 100;

/** Faults that are the column's, and are said once of all its values. */
const saidOfColumn: ReadonlySet<ProblemRule> = new Set<ProblemRule>([
  'answers_in_words',
  'two_digit_year',
]);

/** Groups the faults of one file by rule, column and value, so that a fault in a million rows is one line. */
export class ProblemList {
  readonly #file: string;
  readonly #limit: number;
  readonly #groups = new Map<string, Group>();

  /** Beyond `limit` groups, further values are counted together by rule and column. */
  constructor(file: string, limit: number) {
    this.#file = file;
    this.#limit = limit;
  }

  /** `row` is a spreadsheet row number, or null when the fault is the file's. */
  add(fault: Fault, row: number | null): void {
    const group = this.#groupOf(fault);
    group.count++;
    if (row !== null && group.rows.length < rowsKept) group.rows.push(row);
  }

  /** Faults of the file, then by what was done about them, then by the row they first stand in. */
  problems(): readonly Problem[] {
    const all = [...this.#groups.values()].map((group) => ({ file: this.#file, ...group }));
    return all.sort(
      (one, other) =>
        Number(one.isRest) - Number(other.isRest) ||
        weight[one.action] - weight[other.action] ||
        (one.rows[0] ?? 0) - (other.rows[0] ?? 0),
    );
  }

  #groupOf(fault: Fault): Group {
    const ofColumn = saidOfColumn.has(fault.rule);
    const key = [
      fault.rule,
      fault.action,
      fault.column ?? '',
      ...(ofColumn ? [] : [fault.value ?? '']),
    ].join('\u0000');
    const known = this.#groups.get(key);
    if (known !== undefined) {
      if (ofColumn && known.value !== fault.value) known.value = null;
      return known;
    }
    const isRest = this.#groups.size >= this.#limit && fault.value !== null;
    if (!isRest) return this.#open(key, { ...fault, rows: [], count: 0, isRest });
    const restKey = [fault.rule, fault.action, fault.column ?? ''].join('\u0000');
    const rest = this.#groups.get(restKey);
    return rest ?? this.#open(restKey, { ...fault, value: null, rows: [], count: 0, isRest });
  }

  #open(key: string, group: Group): Group {
    this.#groups.set(key, group);
    return group;
  }
}

const weight: Readonly<Record<ProblemAction, number>> = {
  file_left_out: 0,
  row_left_out: 1,
  record_left_out: 2,
  value_left_out: 3,
  noted: 4,
};
