import { trueValue, type Answer, type AnswerCell } from './answer.ts';
import type { ColumnRole } from './known.ts';

type Row = readonly AnswerCell[];

export interface AlignedParts {
  /** Label columns that are not the names of groups: they change with the people, as a least text or a yes of anybody does. */
  readonly changing: ReadonlySet<number>;
  /**
   * For each row of the answer, its row in each part: null where that part has none, `cut` where it may lie beyond the part's last row. Null where rows
   * cannot be told apart.
   */
  readonly rows: readonly (readonly (Row | 'cut' | null)[])[] | null;
}

/**
 * Finds each row of an answer again in the answers of the parts of the young people. The name of a group is the same in every
 * part where the group is, and no part has a name that the whole has not, unless the answer was cut to its first rows.
 */
export function alignParts(
  answer: Answer,
  roles: readonly ColumnRole[],
  parts: readonly Answer['rows'][],
  isCut: boolean,
): AlignedParts {
  const labels = placesOf(roles, 'label', 'day');
  const changing = changingLabels(answer, labels, parts, isCut);
  const names = labels.filter((column) => !changing.has(column));
  const keys = distinguishing(answer, names, placesOf(roles, 'statistic'), parts);
  if (keys === null) return { changing, rows: null };
  const places = parts.map((rows) => new Map(rows.map((row) => [keyOf(row, keys), row])));
  const absent = parts.map((rows) =>
    isCut && rows.length >= answer.rows.length ? ('cut' as const) : null,
  );
  return {
    changing,
    rows: answer.rows.map((row) =>
      places.map((rows, part) => rows.get(keyOf(row, keys)) ?? absent[part] ?? null),
    ),
  };
}

function changingLabels(
  answer: Answer,
  labels: readonly number[],
  parts: readonly Answer['rows'][],
  isCut: boolean,
): ReadonlySet<number> {
  const changing = new Set<number>();
  const rows = parts.flat();
  for (const column of labels) {
    const known = new Set(answer.rows.map((row) => keyOf(row, [column])));
    const unseen = rows.filter((row) => !known.has(keyOf(row, [column])));
    // Beyond the first rows there are other groups; their names have no digits, as numbers written as text would.
    if (unseen.some((row) => !isCut || /\d/.test(String(trueValue(row[column])))))
      changing.add(column);
  }
  for (const column of [...labels].reverse()) {
    const others = labels.filter((other) => other !== column && !changing.has(other));
    if (changing.has(column) || !isToldBy(answer.rows, others, column)) continue;
    const told = new Map(answer.rows.map((row) => [keyOf(row, others), keyOf(row, [column])]));
    const isOther = (row: Row): boolean => {
      const here = told.get(keyOf(row, others));
      return here !== undefined && here !== keyOf(row, [column]);
    };
    if (rows.some(isOther)) changing.add(column);
  }
  return changing;
}

/** Whether every row that is alike in `others` is alike in `column`. */
function isToldBy(rows: readonly Row[], others: readonly number[], column: number): boolean {
  const told = new Map<string, string>();
  return rows.every((row) => {
    const key = keyOf(row, others);
    const value = keyOf(row, [column]);
    const before = told.get(key);
    told.set(key, value);
    return before === undefined || before === value;
  });
}

/** The columns by which no two rows are alike: the names, and numbers that name groups as ages do; null where there are none. */
function distinguishing(
  answer: Answer,
  names: readonly number[],
  numbers: readonly number[],
  parts: readonly Answer['rows'][],
): readonly number[] | null {
  const isUnique = (columns: readonly number[]): boolean =>
    new Set(answer.rows.map((row) => keyOf(row, columns))).size === answer.rows.length;
  let keys = names;
  for (const column of [null, ...numbers]) {
    if (column !== null) {
      const known = new Set(answer.rows.map((row) => keyOf(row, [column])));
      if (!parts.flat().every((row) => known.has(keyOf(row, [column])))) continue;
      keys = [...keys, column];
    }
    if (isUnique(keys)) return keys;
  }
  return null;
}

function keyOf(row: Row, columns: readonly number[]): string {
  return JSON.stringify(columns.map((column) => trueValue(row[column])));
}

function placesOf(roles: readonly ColumnRole[], ...wanted: readonly ColumnRole[]): number[] {
  return roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
}
