import type { ColumnUse } from '../plan/column-use.ts';

type LeftOut = Extract<ColumnUse, { kind: 'left_out' }>;

/** The use of a column that is not read, and why. */
export function leftOut(why: LeftOut['why']): LeftOut {
  return { kind: 'left_out', why };
}
