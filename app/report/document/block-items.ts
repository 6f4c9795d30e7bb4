import type { Block, Item, Section } from './report-document.ts';
import type { Parts } from './part.ts';

/** The sentences of a block that can be edited or left out. */
export function itemsOf(block: Block): readonly Item[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.item];
    case 'messages':
    case 'asks':
    case 'bullets':
      return block.items;
    case 'cards':
    case 'figure':
    case 'table':
    case 'short':
    case 'quotes':
    case 'terms':
      return [];
  }
}

/** All words of a section with numbers in them, in reading order: sentences, cards and tables. */
export function partsOf(section: Section): readonly Parts[] {
  return section.blocks.flatMap((block): readonly Parts[] => {
    if (block.kind === 'cards') return block.cards.flatMap(({ number, label }) => [number, label]);
    if (block.kind === 'short') {
      const rows = block.rows.flatMap(({ number, detail }): readonly Parts[] => [[number], detail]);
      return [block.title, block.subtitle, ...rows];
    }
    if (block.kind === 'table') return block.table.rows.flat();
    return itemsOf(block).map(({ parts }) => parts);
  });
}
