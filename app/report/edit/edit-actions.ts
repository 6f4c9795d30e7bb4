import type { SectionId } from '../document/report-document.ts';
import type { Edit, HeadField, ReportEdits } from './report-edits.ts';

/** One thing that people do to a report. */
export type EditAction =
  | { readonly kind: 'write'; readonly item: string; readonly edit: Edit }
  | { readonly kind: 'reset'; readonly item: string }
  | { readonly kind: 'head'; readonly field: HeadField; readonly value: string }
  | { readonly kind: 'leave_out_item' | 'take_in_item'; readonly item: string }
  | { readonly kind: 'leave_out_section' | 'take_in_section'; readonly section: SectionId }
  | {
      readonly kind: 'move';
      readonly section: SectionId;
      readonly by: -1 | 1;
      /** Sections as they stand now, those left out included. */
      readonly order: readonly SectionId[];
    };

/** The edits after one more. */
export function withAction(edits: ReportEdits, action: EditAction): ReportEdits {
  switch (action.kind) {
    case 'write':
      return { ...edits, texts: { ...edits.texts, [action.item]: action.edit } };
    case 'reset':
      return {
        ...edits,
        texts: Object.fromEntries(
          Object.entries(edits.texts).filter(([item]) => item !== action.item),
        ),
      };
    case 'head':
      return { ...edits, head: { ...edits.head, [action.field]: action.value } };
    case 'leave_out_item':
      return { ...edits, leftOutItems: [...edits.leftOutItems, action.item] };
    case 'take_in_item':
      return { ...edits, leftOutItems: edits.leftOutItems.filter((id) => id !== action.item) };
    case 'leave_out_section':
      return { ...edits, leftOutSections: [...edits.leftOutSections, action.section] };
    case 'take_in_section':
      return {
        ...edits,
        leftOutSections: edits.leftOutSections.filter((id) => id !== action.section),
      };
    case 'move':
      return {
        ...edits,
        order: moved(action.order, action.section, action.by, edits.leftOutSections),
      };
  }
}

/** A section past the next one that is in the report: those left out are stepped over. */
function moved(
  order: readonly SectionId[],
  section: SectionId,
  by: -1 | 1,
  leftOut: readonly SectionId[],
): readonly SectionId[] {
  let to = order.indexOf(section);
  if (to < 0) return order;
  do to += by;
  while (leftOut.some((id) => id === order[to]));
  if (to < 0 || to >= order.length) return order;
  const others = order.filter((id) => id !== section);
  return [...others.slice(0, to), section, ...others.slice(to)];
}
