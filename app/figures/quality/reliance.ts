import { cellOf, groupRowsOf, numberOf } from '../table-cells.ts';
import type { Cell } from '#app/results/cell.ts';
import type { QualityKeyFieldsFigure } from '#app/results/quality-figures.ts';
import type { Row } from '#app/results/table.ts';

/** How far a field can be relied on, by the share of it that is filled in; null where that is not known. */
export type Reliance = 'reliable' | 'with_care' | 'too_little' | 'nothing';

interface Levels {
  readonly reliableFrom: number;
  readonly withCareFrom: number;
}

export function relianceOf(share: Cell, { reliableFrom, withCareFrom }: Levels): Reliance | null {
  const value = numberOf(share);
  if (value === null) return null;
  if (value === 0) return 'nothing';
  if (value >= reliableFrom) return 'reliable';
  return value >= withCareFrom ? 'with_care' : 'too_little';
}

export const relianceWords: Readonly<Record<Reliance, string>> = {
  reliable: 'Reliable',
  with_care: 'Usable with care',
  too_little: 'Too little to rely on',
  nothing: 'Nothing recorded',
};

/** Something that a gap in the records stops the scheme from saying, or lets it say only with care. */
export interface Gap {
  readonly row: Row;
  readonly reliance: Exclude<Reliance, 'reliable'>;
  readonly question: string;
}

/** The gaps of the key fields, the emptiest field first. */
export function gapsOf(figure: QualityKeyFieldsFigure): readonly Gap[] {
  const share = (row: Row) => cellOf(row, 'filled_share');
  return groupRowsOf(figure.tables.fields)
    .flatMap((row): readonly Gap[] => {
      const reliance = relianceOf(share(row), figure);
      const question = figure.questions.find(({ field }) => field === row.key)?.question;
      if (reliance === null || reliance === 'reliable' || question === undefined) return [];
      return [{ row, reliance, question }];
    })
    .sort((a, b) => (numberOf(share(a.row)) ?? 0) - (numberOf(share(b.row)) ?? 0));
}
