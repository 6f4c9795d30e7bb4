import type { EquityResult } from '#app/results/equity.ts';
import type { EquityFigure } from '#app/results/figure.ts';

export type EquityAnswered = Extract<EquityResult, { state: 'answered' }>;

/** The figures of the page, of which some may not be there. */
export type PageFigures = Pick<
  EquityAnswered,
  'overview' | 'matrix' | 'crossed' | 'steps' | 'gradient' | 'outcomes' | 'completeness'
>;

/**
 * The figures by the names under which they are released and kept in the ledger: a figure that is about one characteristic
 * carries its key, so that a later release is set against the same characteristic.
 */
export function namedFigures(
  figures: PageFigures,
  { by, focus }: { readonly by: string; readonly focus: string | null },
): Readonly<Record<string, EquityFigure>> {
  const { overview, matrix, crossed, steps, gradient, outcomes, completeness } = figures;
  const across = crossed?.characteristics.map(({ key }) => key).join('+') ?? '';
  const named: readonly (readonly [string, EquityFigure | null])[] = [
    ['overview', overview],
    [`matrix:${by}`, matrix],
    [`crossed:${across}`, crossed],
    [`steps:${by}:${focus ?? ''}`, steps],
    ['gradient', gradient],
    [`outcomes:${by}`, outcomes],
    ['completeness', completeness],
  ];
  return Object.fromEntries(named.flatMap(([name, figure]) => (figure ? [[name, figure]] : [])));
}

/** The figures of the page in a few words, by their ids. */
export const figureNames: Readonly<Record<string, string>> = {
  'equity-overview': 'Overview',
  'equity-matrix': 'Every step',
  'equity-crossed': 'Two characteristics crossed',
  'equity-steps': 'One group along the pathway',
  'equity-gradient': 'Deprivation',
  'equity-outcomes': 'Outcomes',
  'equity-completeness': 'What is recorded',
};
