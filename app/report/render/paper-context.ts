import { createContext, useContext, type ReactNode } from 'react';
import type { FigureNumbers } from '../document/figure-numbers.ts';
import type { Item, ReportFigures, Section } from '../document/report-document.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Released } from '#app/results/released.ts';

/** A chart drawn once for wide and once for narrow paper, as SVG text. */
export interface Picture {
  readonly wide: string;
  readonly narrow: string;
}

/** Pictures by figure and part: see `pictureKey`. */
export type Pictures = ReadonlyMap<string, Picture>;

export function pictureKey(figure: string, part: string | undefined): string {
  return part === undefined ? figure : `${figure} ${part}`;
}

/** What surrounds the words of the paper where it can be edited. Nothing in files. */
export interface PaperSlots {
  readonly item?: (item: Item, rendered: ReactNode) => ReactNode;
  readonly section?: (section: Section) => ReactNode;
  readonly head?: () => ReactNode;
}

/**
 * Where the paper is drawn. `screen`: charts fit the page and have actions. `file`: charts are the pictures given, and tables
 * unfold without a script.
 */
export interface PaperContextValue {
  readonly figures: ReportFigures;
  readonly numbers: FigureNumbers;
  readonly medium:
    | {
        readonly kind: 'screen';
        /** Makes what may be saved from a figure. Rejects while the report may not leave. */
        readonly release: (name: string) => Promise<Released<Figure>>;
      }
    | { readonly kind: 'file'; readonly pictures: Pictures };
  readonly slots: PaperSlots;
}

export const PaperContext = createContext<PaperContextValue | null>(null);

export function usePaper(): PaperContextValue {
  const value = useContext(PaperContext);
  if (!value) throw new Error('this part of the paper stands outside of it');
  return value;
}
