import { text, type Part } from '../document/part.ts';
import type { Block, Item } from '../document/report-document.ts';

/** A sentence or paragraph under its own id, from words and numbers. */
export function item(id: string, ...parts: readonly (Part | string)[]): Item {
  return { id, parts: parts.map((part) => (typeof part === 'string' ? text(part) : part)) };
}

/** A paragraph of its own. */
export function paragraph(id: string, ...parts: readonly (Part | string)[]): Block {
  return { kind: 'paragraph', item: item(id, ...parts) };
}

/** Small print under what it is about. */
export function note(id: string, ...parts: readonly (Part | string)[]): Block {
  return { kind: 'note', item: item(id, ...parts) };
}
