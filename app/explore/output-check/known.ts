/**
 * What a column of an answer is.
 * - `label`: words, yes or no: the names of the groups
 * - `count`: how many young people: it doubles when every young person stands twice, and not when only their events do
 * - `event_count`: how many rows or events: it doubles in both
 * - `sum`: an amount added up over young people
 * - `statistic`: a number that stays as it is when everyone stands twice: a mean, a share, a median, a group's number
 * - `day`: a date or time
 * - `pseudonym`: an id, even though it is not the real one
 * - `unknown`: the engine's second and third answers do not tell
 */
export type ColumnRole =
  'label' | 'count' | 'event_count' | 'sum' | 'statistic' | 'day' | 'pseudonym' | 'unknown';

/** The two largest amounts behind one sum, or more than they can be. */
export interface LargestParts {
  readonly largest: number;
  readonly second: number;
}

/** How an answer is spread over the parts of the young people. */
export interface Spread {
  /** By row and column, in how many parts the cell has something to say; at most as many people stand behind a cell of few. */
  readonly over: readonly (readonly number[])[];
  /** Columns whose number is in every row the least of the parts, or the greatest: somebody had it. */
  readonly extremes: readonly number[];
  /** Columns of counts that count every young person several times. */
  readonly multiples: readonly number[];
}

/** What is known of an answer beside its rows. */
export interface Known {
  /** One to a column. */
  readonly roles: readonly ColumnRole[];
  /** One row a young person (or an event of theirs), one row a group, or not to be told. */
  readonly rows: 'people' | 'groups' | 'unknown';
  /** The functions by which the query makes one value of many young people's: `count_star`, `avg`, `min`. */
  readonly functions: readonly string[];
  /** The column that says how many young people each row rests on; null where there is none. */
  readonly base: number | null;
  /** For a sum's column, by row, amounts that the two largest of single young people cannot exceed; absent where not known. */
  readonly parts?: Readonly<Record<number, readonly LargestParts[]>>;
  /** How the answer is spread over parts of the young people; absent where it could not be asked of them. */
  readonly spread?: Spread;
  /** Two rows have the same names, so that they cannot be found again in other answers. */
  readonly hasSameNames?: boolean;
  /** Columns whose numbers have been rounded by the policy. */
  readonly rounded: readonly number[];
}
