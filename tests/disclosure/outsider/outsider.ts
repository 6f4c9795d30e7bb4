import loadHighs, { type Highs, type Model } from 'highs';
import type { Table } from '#app/results/table.ts';

/**
 * Somebody outside who holds what was published, knows the rule and what the tables are about, and solves everything at
 * once. Shares no code with the product: what a printed number may stand for is found by trying every count.
 */

/** The rule, as it is printed beside the numbers. */
export interface PrintedRule {
  readonly hideUpTo: number;
  readonly hideZero: boolean;
  readonly roundTo: number;
  readonly rounding: 'nearest' | 'midpoint';
  readonly totals: 'sum_of_rounded' | 'rounded';
  /** Whether 0 may stand behind what is hidden. */
  readonly hiddenMayBeZero: boolean;
}

export type Place = readonly [table: string, row: string, column: string];

/** What the headings of the tables tell: the parts make the total, or lie within it. */
export interface Identity {
  readonly total: Place;
  readonly parts: readonly Place[];
  readonly leavesOver: boolean;
}

export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

export const nameOf = (place: Place): string => place.join('\u0000');

export function placeOf(name: string): Place {
  const [table = '', row = '', column = ''] = name.split('\u0000');
  return [table, row, column];
}

/** More than any count of these releases. */
const CEILING = 100_000;
const negligible = 1e-6;

let loading: Promise<Highs> | undefined;

export class Outsider {
  readonly #model: Model;
  readonly #highs: Highs;
  readonly #columns: ReadonlyMap<string, number>;

  private constructor(highs: Highs, model: Model, columns: ReadonlyMap<string, number>) {
    this.#highs = highs;
    this.#model = model;
    this.#columns = columns;
  }

  /** @param told cells of which the outsider knows that they are small */
  static async at(
    tables: readonly Table[],
    identities: readonly Identity[],
    rule: PrintedRule,
    told: ReadonlySet<string> = new Set(),
  ): Promise<Outsider> {
    const highs = await (loading ??= loadHighs());
    const columns = new Map<string, number>();
    const bounds: Range[] = [];
    const printedValues = printed(tables);
    const made = totalsOfRounded(identities, printedValues, rule);
    for (const [name, value] of printedValues) {
      columns.set(name, bounds.length);
      bounds.push(rangeOf(value, made.has(name), told.has(name), rule));
    }
    const rows: { at: number[]; weights: number[]; upper: number }[] = [];
    for (const { total, parts, leavesOver } of identities) {
      const weights = new Map<number, number>();
      const add = (place: Place, weight: number): boolean => {
        const column = columns.get(nameOf(place));
        if (column === undefined) return false;
        weights.set(column, (weights.get(column) ?? 0) + weight);
        return true;
      };
      const known = [add(total, 1), ...parts.map((part) => add(part, -1))];
      if (known.includes(false)) continue;
      const named = [...weights].filter(([, weight]) => weight !== 0);
      rows.push({
        at: named.map(([column]) => column),
        weights: named.map(([, weight]) => weight),
        upper: leavesOver ? CEILING : 0,
      });
    }
    const starts = [0];
    for (const { at } of rows) starts.push((starts.at(-1) ?? 0) + at.length);
    const model = highs.createModel({
      numCols: bounds.length,
      numRows: rows.length,
      colCost: new Float64Array(bounds.length),
      colLower: Float64Array.from(bounds, ({ lowest }) => lowest),
      colUpper: Float64Array.from(bounds, ({ highest }) => highest),
      rowLower: new Float64Array(rows.length),
      rowUpper: Float64Array.from(rows, ({ upper }) => upper),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: bounds.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(rows.flatMap(({ at }) => at)),
        values: Float64Array.from(rows.flatMap(({ weights }) => weights)),
      },
    });
    model.options.set({ output_flag: false });
    return new Outsider(highs, model, columns);
  }

  /** The whole numbers that one cell can be. */
  infer(place: Place): Range {
    return this.inferSum([[place, 1]]);
  }

  /** The whole numbers that a weighted sum of cells can be. */
  inferSum(terms: readonly (readonly [place: Place, weight: number])[]): Range {
    const least = this.#solve(terms, 1);
    const most = this.#solve(terms, -1);
    return {
      lowest: Math.ceil(least - negligible) + 0,
      highest: Math.floor(most + negligible),
    };
  }

  leave(): void {
    this.#model.dispose();
  }

  #solve(terms: readonly (readonly [Place, number])[], sign: 1 | -1): number {
    const at = terms.map(([place, weight]) => {
      const column = this.#columns.get(nameOf(place));
      if (column === undefined) throw new Error(`nothing is printed at ${place.join(' ')}`);
      return [column, weight] as const;
    });
    for (const [column, weight] of at) this.#model.changeColCost(column, sign * weight);
    this.#model.run();
    const status = this.#model.getModelStatus();
    const { colValue } = this.#model.getSolution();
    for (const [column] of at) this.#model.changeColCost(column, 0);
    if (status !== this.#highs.constants.modelStatus.optimal) {
      throw new Error(`what was published contradicts itself (status ${status})`);
    }
    return at.reduce((sum, [column, weight]) => sum + weight * (colValue[column] ?? NaN), 0);
  }
}

/** Every count of the tables as printed; null where hidden. */
export function printed(tables: readonly Table[]): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const { id, rows, columns } of tables) {
    for (const { key, cells } of rows) {
      for (const column of columns) {
        const cell = cells[column.key];
        if (column.measure.kind !== 'count') continue;
        if (cell?.state === 'shown') values.set(nameOf([id, key, column.key]), cell.value);
        if (cell?.state === 'suppressed') values.set(nameOf([id, key, column.key]), null);
      }
    }
  }
  return values;
}

/** Where a total may only repeat what its printed parts add up to, it says nothing of its own. */
function totalsOfRounded(
  identities: readonly Identity[],
  values: ReadonlyMap<string, number | null>,
  rule: PrintedRule,
): ReadonlySet<string> {
  if (rule.totals === 'rounded') return new Set();
  return new Set(
    identities.flatMap(({ total, parts, leavesOver }) => {
      const [table] = total;
      if (leavesOver || parts.some(([other]) => other !== table)) return [];
      const sum = parts.reduce((made, part) => made + (values.get(nameOf(part)) ?? NaN), 0);
      return sum === values.get(nameOf(total)) ? [nameOf(total)] : [];
    }),
  );
}

function rangeOf(
  value: number | null,
  repeats: boolean,
  isToldSmall: boolean,
  rule: PrintedRule,
): Range {
  const least = rule.hiddenMayBeZero ? 0 : 1;
  if (value === null) return { lowest: least, highest: isToldSmall ? rule.hideUpTo : CEILING };
  if (repeats) return { lowest: 0, highest: CEILING };
  const counts = Array.from(
    { length: 4 * rule.roundTo + 1 },
    (_, step) => value - 2 * rule.roundTo + step,
  );
  const possible = counts.filter((count) => count >= 0 && printedAs(count, rule) === value);
  return { lowest: Math.min(...possible), highest: Math.max(...possible) };
}

/** How the printed rule reads: null is hidden. */
function printedAs(
  count: number,
  { hideUpTo, hideZero, roundTo, rounding }: PrintedRule,
): number | null {
  if (count === 0) return hideZero ? null : 0;
  if (count <= hideUpTo) return null;
  if (rounding === 'midpoint') return Math.ceil(count / roundTo) * roundTo - roundTo / 2;
  return Math.max(roundTo, Math.round(count / roundTo) * roundTo);
}
