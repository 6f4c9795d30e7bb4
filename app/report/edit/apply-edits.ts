import type {
  Block,
  Item,
  ReportDocument,
  Section,
  SectionId,
} from '../document/report-document.ts';
import type { ReportEdits } from './report-edits.ts';

/** The report as people want it: sections in their order, without what they left out, with their words in place. */
export function applyEdits(made: ReportDocument, edits: ReportEdits): ReportDocument {
  const sections = orderOf(made, edits).flatMap((id): readonly Section[] => {
    const section = made.sections.find((one) => one.id === id);
    return section && !edits.leftOutSections.includes(id) ? [editedSection(section, edits)] : [];
  });
  return { ...made, head: { ...made.head, ...edits.head }, sections };
}

/** Every section in the order wanted, those left out included. Sections that are new since come where they were made. */
export function orderOf(made: ReportDocument, { order }: ReportEdits): readonly SectionId[] {
  const ids = made.sections.map(({ id }) => id);
  const wanted = order.filter((id) => ids.includes(id));
  const result = [...wanted];
  ids.forEach((id, index) => {
    if (!wanted.includes(id)) result.splice(Math.min(index, result.length), 0, id);
  });
  return result;
}

function editedSection(section: Section, edits: ReportEdits): Section {
  const blocks = section.blocks.flatMap((block) => editedBlock(block, edits));
  return { ...section, blocks };
}

function editedBlock(block: Block, edits: ReportEdits): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return edits.leftOutItems.includes(block.item.id)
        ? []
        : [{ ...block, item: editedItem(block.item, edits) }];
    case 'messages':
    case 'asks':
    case 'bullets': {
      const items = block.items
        .filter(({ id }) => !edits.leftOutItems.includes(id))
        .map((item) => editedItem(item, edits));
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    case 'cards':
    case 'figure':
    case 'short':
    case 'table':
    case 'quotes':
    case 'terms':
      return [block];
  }
}

function editedItem(item: Item, { texts }: ReportEdits): Item {
  const edit = texts[item.id];
  return edit ? { ...item, parts: edit.parts, edited: true } : item;
}
