import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import { LEAST_TO_COMPARE } from './compare.ts';
import type { Judged } from './standings.ts';

/** A gap or ratio as a cell, with how it stands; "too few to tell" where it was not compared. */
export function judgedCell(judged: Judged | null, n: number): Cell {
  if (!judged) return notCompared(n);
  return { ...shown(judged.value, judged.interval), standing: judged.standing };
}

/** A cell of its own with the standing of the comparison made of it, if one was. */
export function withStanding(cell: Cell, judged: Judged | null): Cell {
  return cell.state === 'shown' && judged ? { ...cell, standing: judged.standing } : cell;
}

export function notCompared(n: number): Cell {
  return tooFewToTell(
    n,
    LEAST_TO_COMPARE,
    `Fewer than ${LEAST_TO_COMPARE} young people on one side of the comparison.`,
  );
}

/** The row that others are set against. */
export const isComparator: Cell = {
  state: 'not_applicable',
  reason: 'The other rows are set against this one.',
};
