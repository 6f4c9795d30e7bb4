import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import type { CoverProgram, LinearModel, LinearSolver } from '#app/disclosure/solver/solver.ts';

/** A made-up table of so many rows and columns, with its margins. */
const SIDE = 8;
const ROUNDS = 2;

let warming: Promise<void> | undefined;

/**
 * Fetches the solver and asks it a few small made-up questions of each kind that the gate asks: the browser compiles the
 * solver’s code as it is first used, and the gate then need not wait for that. In short turns, so that a page stays alive;
 * once in a session. Never rejects.
 */
export function warmSolver(): Promise<void> {
  warming ??= warm();
  return warming;
}

async function warm(): Promise<void> {
  const solver = await openSolver();
  if (solver === null) return;
  const turns = [() => tryEnds(solver), () => solver.cheapestCover(madeUpCover())];
  for (let round = 0; round < ROUNDS; round++) {
    for (const turn of turns) {
      await new Promise((resolve) => setTimeout(resolve));
      try {
        turn();
      } catch {
        return;
      }
    }
  }
}

function tryEnds(solver: LinearSolver): void {
  const model = madeUpTable();
  const open = solver.open(model);
  try {
    for (let cell = 0; cell < SIDE * SIDE; cell += 3) {
      open.extreme(cell, 'least');
      open.extreme(cell, 'greatest');
    }
    open.changeBounds(
      model.lower,
      model.upper.map((high, at) => (at % 2 === 0 ? high : high + 5)),
    );
    open.extreme(0, 'greatest');
  } finally {
    open.close();
  }
}

/** Cells from 0 to 19 apart from those that are known to within a rounding, and margins known to within one too. */
function madeUpTable(): LinearModel {
  const cells = Array.from({ length: SIDE * SIDE }, (_, at) => (at * 7) % 20);
  const line = (from: number, step: number) =>
    Array.from({ length: SIDE }, (_, at) => from + at * step);
  const lines = [
    ...Array.from({ length: SIDE }, (_, at) => line(at * SIDE, 1)),
    ...Array.from({ length: SIDE }, (_, at) => line(at, SIDE)),
  ];
  const totals = lines.map((line) => line.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0));
  return {
    lower: [...cells.map((value, at) => (at % 3 === 0 ? 0 : Math.max(0, value - 2))), ...totals],
    upper: [
      ...cells.map((value, at) => (at % 3 === 0 ? 200 : value + 2)),
      ...totals.map((total) => total + 4),
    ],
    equations: lines.map((line, at) => ({
      columns: [...line, cells.length + at],
      weights: [...line.map(() => 1), -1],
    })),
  };
}

function madeUpCover(): CoverProgram {
  const length = 3 * SIDE;
  return {
    prices: Array.from({ length }, (_, at) => 1 + ((at * 13) % 17)),
    demands: Array.from({ length: length / 2 }, (_, at) => {
      const columns = [
        ...new Set([at, at + length / 2, (at * 5) % length, (at * 11 + 3) % length]),
      ];
      return { columns, weights: columns.map((_, place) => 1 + (place % 3)), least: 3 };
    }),
  };
}
