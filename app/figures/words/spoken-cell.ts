import { cellText } from '../cell-text.ts';
import type { Cell } from '#app/results/cell.ts';
import type { Column } from '#app/results/table.ts';

/** A cell as it is said in a sentence: its number, or a word for why there is none. Never a symbol. */
export function spokenCell(cell: Cell, column: Column | undefined): string {
  switch (cell.state) {
    case 'shown':
      return cellText(cell, column);
    case 'suppressed':
      return 'hidden';
    case 'not_applicable':
      return 'not applicable';
    case 'not_collected':
      return 'not available';
    case 'too_few_to_tell':
      return 'too few to tell';
  }
}
