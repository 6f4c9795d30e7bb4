import type { Item } from '../document/report-document.ts';
import type { NumberPlace } from '../document/part.ts';
import { cellAt } from '../document/number-of.ts';
import type { ReportFigures } from '../document/report-document.ts';

/**
 * A sentence that a Board may act on. The lower the rank, the earlier it is said: what a scheme can put right now comes
 * before what it can only watch.
 */
export interface Message extends Item {
  readonly rank: number;
  /** What the Board may be asked to do about it, after "Agree", "Support" or "Ask"; null: nothing follows from it. */
  readonly ask: { readonly verb: string; readonly parts: Item['parts'] } | null;
}

/** A number that may be read at a place, or null: sentences are made of numbers that are there. */
export function valueAt(figures: ReportFigures, place: NumberPlace): number | null {
  const cell = cellAt(figures, place)?.cell;
  return cell?.state === 'shown' ? cell.value : null;
}
