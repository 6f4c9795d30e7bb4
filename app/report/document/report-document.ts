import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';
import type { NumberPart, Parts } from './part.ts';

/** Figures that have passed the disclosure gate, by the names that the report knows them by. */
export type ReportFigures = Readonly<Record<string, Released<Figure>>>;

/** The sections a report may have, in the order in which it is made. */
export const sectionIds = [
  'purpose',
  'messages',
  'asks',
  'summary',
  'reach',
  'change',
  'voices',
  'actions',
  'quality',
  'principles',
  'method',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** A sentence or paragraph that can be edited or left out on its own. `figure`: the figure that it speaks of. */
export interface Item {
  readonly id: string;
  readonly parts: Parts;
  readonly figure?: string;
  /** The words are somebody’s own, in place of those made from the numbers. */
  readonly edited?: boolean;
}

/** One cell of a table made for the paper. */
export interface PaperTable {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Parts[])[];
  /** Columns after the first hold numbers, and stand at the right; or words. */
  readonly holds: 'numbers' | 'words';
  /** The figure whose numbers these are, for its method and source. */
  readonly figure?: string;
  /** The last row sums up those before it. */
  readonly total?: boolean;
}

/** One number of a short figure, what it is, and what it rests on. */
export interface ShortRow {
  readonly label: string;
  readonly number: NumberPart;
  readonly detail: Parts;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly item: Item }
  /** Numbered messages, or lettered asks. */
  | { readonly kind: 'messages' | 'asks' | 'bullets'; readonly items: readonly Item[] }
  /** Large numbers, each over what it is. */
  | {
      readonly kind: 'cards';
      readonly cards: readonly {
        readonly id: string;
        readonly number: Parts;
        readonly label: Parts;
      }[];
    }
  /** A figure of the report: its finding, chart and source. `part`: which part is drawn where there is no room for all. */
  | {
      readonly kind: 'figure';
      readonly figure: string;
      readonly part?: string;
      readonly half?: boolean;
    }
  /** A few numbers of a figure, drawn small: bars, one bar in parts, or a list of gaps. */
  | {
      readonly kind: 'short';
      readonly look: 'bars' | 'stack' | 'gaps';
      readonly title: Parts;
      readonly subtitle: Parts;
      readonly rows: readonly ShortRow[];
      readonly figure: string;
      readonly half?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly subtitle: string;
      readonly table: PaperTable;
    }
  | {
      readonly kind: 'quotes';
      readonly quotes: readonly { readonly text: string; readonly who: string }[];
    }
  | {
      readonly kind: 'terms';
      readonly terms: readonly { readonly term: string; readonly meaning: string }[];
    }
  | { readonly kind: 'note'; readonly item: Item };

/** What stands over words that people agreed to have quoted. */
export const quotesTitle = 'In their own words';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What stands at the head of the paper. All words; none of them holds a number of young people. */
export interface ReportHead {
  readonly board: string;
  readonly title: string;
  /** ISO. */
  readonly date: string;
  readonly agendaItem: string;
  readonly purpose: string;
  readonly from: string;
  readonly covers: string;
  readonly status: string;
  readonly scheme: string;
  /** ISO dates of the first and last referral that may be counted, for setting reports side by side. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly isExample: boolean;
}

/** A report: made once from released figures, then drawn on the page, as HTML, as Word and as a file to be read again. */
export interface ReportDocument {
  readonly head: ReportHead;
  readonly sections: readonly Section[];
  readonly figures: ReportFigures;
}
