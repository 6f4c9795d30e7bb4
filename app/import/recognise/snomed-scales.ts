import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';

/** The measure and scale of a SNOMED code. `scale` is null where the code is of the measure as a whole. */
export interface SnomedScale {
  readonly measure: string;
  readonly scale: string | null;
}

const known = new WeakMap<readonly MeasureDefinition[], ReadonlyMap<string, SnomedScale>>();

/** Every SNOMED code of the measures. */
export function snomedScales(
  measures: readonly MeasureDefinition[],
): ReadonlyMap<string, SnomedScale> {
  const kept = known.get(measures);
  if (kept !== undefined) return kept;
  const codes = new Map(
    measures.flatMap(({ id, snomed }) =>
      snomed.confidence === 'not_found'
        ? []
        : snomed.codes.map(({ code, scale }) => [code, { measure: id, scale }] as const),
    ),
  );
  known.set(measures, codes);
  return codes;
}

/** A code that a spreadsheet has rounded to 15 digits: longer than 15, the rest zeros, or in scientific notation. */
export function isDamagedSnomed(text: string): boolean {
  return /^\d{15}0{1,3}$/.test(text) || /^\d(?:\.\d+)?[eE]\+1[0-7]$/.test(text);
}
