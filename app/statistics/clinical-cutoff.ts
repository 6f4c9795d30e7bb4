import { requireFinite, requirePositive } from '#app/statistics/arguments.ts';

/** Mean and standard deviation of a published sample. */
export interface NormSample {
  readonly mean: number;
  readonly sd: number;
}

/**
 * The score that divides those who need help from those who do not, from two published samples:
 * a, two standard deviations from the clinical mean; b, within two of the functional mean; c, where the two are as likely.
 *
 * Jacobson NS, Truax P. J Consult Clin Psychol 1991;59:12-19.
 */
export function clinicalCutoff(
  kind: 'a' | 'b' | 'c',
  clinical: NormSample,
  functional: NormSample,
  better: 'higher' | 'lower',
): number {
  for (const sample of [clinical, functional]) {
    requireFinite('mean', sample.mean);
    requirePositive('sd', sample.sd);
  }
  const towardsBetter = better === 'higher' ? 1 : -1;
  switch (kind) {
    case 'a':
      return clinical.mean + towardsBetter * 2 * clinical.sd;
    case 'b':
      return functional.mean - towardsBetter * 2 * functional.sd;
    case 'c':
      return (
        (clinical.sd * functional.mean + functional.sd * clinical.mean) /
        (clinical.sd + functional.sd)
      );
  }
}
