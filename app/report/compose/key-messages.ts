import type { ReportFigures } from '../document/report-document.ts';
import { gapMessages } from './gap-messages.ts';
import type { Message } from './message.ts';
import { outcomeMessages } from './outcome-messages.ts';
import { reachMessages } from './reach-messages.ts';

/** As many as a Board will remember. */
const mostMessages = 5;

/** What the results bear out, what a Board can act on first. Figures that hold no clear finding give no message. */
export function keyMessages(figures: ReportFigures): readonly Message[] {
  return [...gapMessages(figures), ...reachMessages(figures), ...outcomeMessages(figures)]
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostMessages);
}
