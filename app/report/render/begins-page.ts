import type { SectionId } from '../document/report-document.ts';

const onNewPage: ReadonlySet<SectionId> = new Set(['summary', 'reach', 'voices']);

/** Whether a section begins a page in print and in Word. */
export function beginsPage(section: SectionId): boolean {
  return onNewPage.has(section);
}
