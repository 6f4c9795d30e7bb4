import type { Parts } from '../document/part.ts';
import type { SectionId } from '../document/report-document.ts';

/** Words that somebody wrote in place of generated ones, and the numbers those rested on when they did. */
export interface Edit {
  readonly parts: Parts;
  /** The numbers as they were written then: when they differ now, the words want a look. */
  readonly basedOn: string;
}

/** The words at the head that can be changed. */
export const headFields = [
  'board',
  'title',
  'date',
  'agendaItem',
  'purpose',
  'from',
  'covers',
  'status',
] as const;

export type HeadField = (typeof headFields)[number];

/** All that people changed, kept apart from what is generated, so that either can change without the other. */
export interface ReportEdits {
  readonly head: Readonly<Partial<Record<HeadField, string>>>;
  readonly texts: Readonly<Record<string, Edit>>;
  readonly leftOutItems: readonly string[];
  readonly leftOutSections: readonly SectionId[];
  /** Sections in the order wanted. Empty: as made. */
  readonly order: readonly SectionId[];
}

export const noEdits: ReportEdits = {
  head: {},
  texts: {},
  leftOutItems: [],
  leftOutSections: [],
  order: [],
};
