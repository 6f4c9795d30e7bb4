import type { Cell } from '#app/results/cell.ts';

/**
 * The shorthand for a number that is not there, as government statistics write it, and what to say of it above a table.
 * Government Analysis Function, Using symbols and shorthand, 11 January 2022.
 */
export const symbols = {
  confidential: { text: '[c]', meaning: 'hidden to protect confidentiality' },
  notAvailable: { text: '[x]', meaning: 'not available' },
  notApplicable: { text: '[z]', meaning: 'not applicable' },
  lowReliability: { text: '[u]', meaning: 'too few to be reliable' },
  roundsToZero: { text: '[low]', meaning: 'rounds to zero but is not zero' },
} as const;

export type GssSymbol = (typeof symbols)[keyof typeof symbols];

/** The symbol that stands for a cell without a number; null for a number. */
export function symbolOf(cell: Cell): GssSymbol | null {
  switch (cell.state) {
    case 'shown':
      return null;
    case 'suppressed':
      return symbols.confidential;
    case 'not_applicable':
      return symbols.notApplicable;
    case 'not_collected':
      return symbols.notAvailable;
    case 'too_few_to_tell':
      return symbols.lowReliability;
  }
}

/** The symbols that some cells need, each once, in a fixed order, for the line that explains them. */
export function symbolsUsed(cells: Iterable<Cell>): GssSymbol[] {
  const used = new Set<GssSymbol | null>();
  for (const cell of cells) used.add(symbolOf(cell));
  return Object.values(symbols).filter((symbol) => used.has(symbol));
}
