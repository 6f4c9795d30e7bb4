import { itemsOf } from '../document/block-items.ts';
import { fingerprint, partsText } from '../document/part-text.ts';
import type { Item, ReportDocument } from '../document/report-document.ts';
import type { ReportEdits } from './report-edits.ts';

/** Somebody’s own words whose numbers are no longer those they were written on. */
export interface StaleEdit {
  readonly item: string;
  /** The words as they are in the report now. */
  readonly text: string;
  readonly before: string;
  /** null: the results no longer give this sentence at all. */
  readonly now: string | null;
}

/** Edits whose numbers have changed since, or whose sentence is no longer made. */
export function staleEdits(made: ReportDocument, edits: ReportEdits): readonly StaleEdit[] {
  const items = new Map(generatedItems(made).map((item) => [item.id, item]));
  return Object.entries(edits.texts).flatMap(([id, { parts, basedOn }]): StaleEdit[] => {
    const item = items.get(id);
    const now = item ? fingerprint(made.figures, item.parts) : null;
    return now === basedOn
      ? []
      : [{ item: id, text: partsText(made.figures, parts), before: basedOn, now }];
  });
}

/** Numbers in somebody’s own words that are no number of a figure: each as it was typed. */
export function looseNumbers(edits: ReportEdits): readonly string[] {
  return Object.values(edits.texts).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'text' ? (part.text.match(/\d[\d,.]*%?/g) ?? []) : [])),
  );
}

/** Every sentence of a report that can be edited. */
export function generatedItems({ sections }: ReportDocument): readonly Item[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(itemsOf));
}
