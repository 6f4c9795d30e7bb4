import type { DateOrder, ValueMeaning } from '../plan/column-use.ts';
import type { Protection } from '../plan/protection.ts';
import type { IdentifierKind } from '#app/identifiers/identifier-finding.ts';

/** How the texts of one column are read beyond what its field says. */
export interface ReadOptions {
  readonly dateOrder?: DateOrder;
  /** Called for a date that is one only with day and month the other way round. */
  readonly onOtherWayRound?: () => void;
  /** By the tidied text. */
  readonly values?: ReadonlyMap<string, ValueMeaning>;
  readonly protection?: Protection;
  /** Several answers in a cell: the first is taken. */
  readonly takeFirstOf?: string;
  /** Numbers that words of this column stand for, by `normaliseValue`. */
  readonly wordsForNumbers?: ReadonlyMap<string, number>;
  /** 3,5 is three and a half. */
  readonly hasDecimalComma?: boolean;
}

/** What every column of a file shares. */
export interface ReadContext {
  readonly pseudonymOf: (of: IdentifierKind, text: string) => string;
  /** For years of two digits. */
  readonly thisYear: number;
}
