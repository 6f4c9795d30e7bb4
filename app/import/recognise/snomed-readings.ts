import { resolveSnomedCode } from '#app/measures/snomed/resolve-snomed-code.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import type { Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';

const SNOMED = /^'?(?:\d{6,18}(?:\.0+)?(?:\s*\|.*)?|\d(?:[.,]\d+)?[eE]\+?1[0-7])$/;
const codeShare = 0.9;
const snomedScore = 0.96;

/**
 * Columns of SNOMED codes that say which measure and scale the score of a row is of. Damaged: what a spreadsheet has
 * rounded, whether or not the code can be told from what is left of it.
 */
export function snomedReadings({ columns }: FileSurvey, { measures }: RecogniseContext): Readings {
  return new Map(
    columns.flatMap(({ index, values }) => {
      const cells = values.reduce((sum, [, count]) => sum + count, 0);
      const coded = values.filter(([text]) => SNOMED.test(text.trim()));
      const inCode = coded.reduce((sum, [, count]) => sum + count, 0);
      if (cells === 0 || inCode < cells * codeShare) return [];
      const found = coded.map(([text]) => resolveSnomedCode(text, measures));
      const told = found.filter(({ state }) => state === 'found' || state === 'named');
      const whole = told.filter((each) => 'repaired' in each && !each.repaired).length;
      const damaged = told.length - whole + found.filter(({ state }) => state === 'damaged').length;
      const candidates = found.filter(
        (each) => each.state === 'damaged' && each.candidates.length > 0,
      );
      if (told.length === 0 && candidates.length === 0) return [];
      return [
        [
          index,
          [
            {
              use: { kind: 'coded_scale' } as const,
              score: snomedScore,
              sureness: damaged === 0 ? ('sure' as const) : ('likely' as const),
              reasons: [{ kind: 'snomed_codes', known: whole, damaged } as const],
            },
          ],
        ] as const,
      ];
    }),
  );
}
