import { itemsOf } from '../document/block-items.ts';
import { partsText } from '../document/part-text.ts';
import type { ReportDocument } from '../document/report-document.ts';

/** The sentences of a report as one text, a paragraph to a line: what is read aloud. Tables, figures and small print are not in it. */
export function reportText({ sections, figures }: ReportDocument): string {
  return sections
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'note').flatMap(itemsOf))
    .map(({ parts }) => partsText(figures, parts))
    .join('\n');
}
