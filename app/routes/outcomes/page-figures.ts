import type { Figure } from '#app/results/figure.ts';
import type { OutcomesDetails, OutcomesOverview, OutcomesResult } from '#app/results/outcomes.ts';
import type { CompareFigure } from '#app/results/outcome-figures.ts';
import type { ComparisonAsked } from './compare-url.ts';

export type OutcomesAnswered = Extract<OutcomesResult, { state: 'answered' }>;

/** All that the page shows at one moment; what is not there yet is null. */
export interface PageParts {
  readonly result: OutcomesAnswered;
  readonly details: OutcomesDetails | null;
  readonly overview: OutcomesOverview | null;
  readonly comparison: CompareFigure | null;
}

/**
 * The figures of the page by the names under which they are released and kept in the ledger. A figure about one scale carries
 * its key, and one about groups that of the characteristic, so that a later release is set against the same.
 */
export function namedFigures(
  { result, details, overview, comparison }: PageParts,
  { by, compared }: { readonly by: string; readonly compared: ComparisonAsked | null },
): Readonly<Record<string, Figure>> {
  const scale = result.choice.key;
  const sides = compared ? `${compared.by}:${compared.one}|${compared.two}` : '';
  const named: readonly (readonly [string, Figure | null | undefined])[] = [
    [`headline:${scale}`, result.headline],
    [`who-is-missing:${scale}:${by}`, result.whoIsMissing],
    [`missing-in-full:${scale}`, details?.missingInFull],
    [`before-after:${scale}`, result.beforeAfter],
    [`average-change:${scale}:${by}`, result.averageChange],
    [`reliable-change:${scale}`, result.reliableChange],
    [`better-by-group:${scale}:${by}`, result.betterByGroup],
    [`band-moves:${scale}`, result.bandMoves],
    [`cannot-tell:${scale}`, result.cannotTell],
    [`trajectory:${scale}`, details?.trajectory],
    [`how-large:${scale}`, details?.howLarge],
    [`added-value:${scale}`, details?.addedValue],
    [`compare:${scale}:${sides}`, comparison],
    ['at-a-glance', overview?.atAGlance],
    ['goals', overview?.goals],
  ];
  return Object.fromEntries(named.flatMap(([name, figure]) => (figure ? [[name, figure]] : [])));
}

/** The figures of the page in a few words, by their ids. */
export const figureNames: Readonly<Record<string, string>> = {
  headline: 'Headline numbers',
  'who-is-missing': 'Who is missing',
  'missing-in-full': 'Who is missing, group by group',
  'before-after': 'Before and after',
  'average-change': 'Average change',
  'reliable-change': 'Reliable change',
  'better-by-group': 'Reliable change by group',
  'band-moves': 'Bands',
  'cannot-tell': 'What so many pairs can show',
  trajectory: 'Scores over time',
  'how-large': 'Other measures of size',
  'added-value': 'Added value',
  compare: 'Comparison',
  'at-a-glance': 'All measures',
  goals: 'Goals',
};
