import { bandFills, palette } from '../palette.ts';
import { cellText } from '../cell-text.ts';
import { cellOf, columnOf, numberOf, rowOf } from '../table-cells.ts';
import { midSentence } from '../words/mid-sentence.ts';
import { bandStretches } from './band-edges.ts';
import { binsOf } from './bin.ts';
import type { BeforeAfterFigure } from '#app/results/figure.ts';
import type { BandStretch } from './band-edges.ts';
import type { Bin } from './bin.ts';

export const occasions = ['first', 'second'] as const;

export type Occasion = (typeof occasions)[number];

/** One of the two panels: everything that is drawn for one occasion. */
export interface Panel {
  readonly key: Occasion;
  readonly label: string;
  readonly bins: readonly Bin[];
  readonly mean: number | null;
  readonly meanText: string;
  readonly shares: readonly (BandStretch & { readonly text: string; readonly fill: string })[];
}

/** Reads one occasion of the figure into what its panel draws. */
export function panelOf(figure: BeforeAfterFigure, key: Occasion): Panel {
  const { bins: binTable, summary } = figure.tables;
  const row = rowOf(summary, key);
  const bins = binsOf(binTable, key);
  const mean = cellOf(row, 'mean');
  const fills = bandFills(figure.scale.bands.length, figure.scale.better);
  return {
    key,
    label: row?.label ?? columnOf(binTable, key)?.label ?? key,
    bins,
    mean: numberOf(mean),
    meanText: `average ${cellText(mean, columnOf(summary, 'mean'))}`,
    shares: bandStretches(figure.scale, bins).map((band, index) => {
      const share = `band_share:${band.key}`;
      const text = cellText(cellOf(row, share), columnOf(summary, share));
      return {
        ...band,
        text: `${text} ${midSentence(band.label)}`,
        fill: fills[index] ?? palette.grey,
      };
    }),
  };
}
