import type { Figure } from '#app/results/figure.ts';

/** A name that says what is in the file: "evenlode-average-change-swemwbs-metric.csv". */
export function fileName(figure: Figure, ending: 'csv' | 'png' | 'svg'): string {
  const parts = [
    'evenlode',
    figure.id,
    ...('scale' in figure ? [figure.scale.measure, figure.scale.scale] : []),
  ];
  const name = parts
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${name}.${ending}`;
}
