import type { FileSurvey } from '../survey/file-survey.ts';
import type { Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';
import { isDamagedSnomed, snomedScales } from './snomed-scales.ts';

const SNOMED = /^(?:\d{6,18}|\d(?:\.\d+)?[eE]\+1[0-7])$/;
const codeShare = 0.9;
const snomedScore = 0.96;

/** Columns of SNOMED codes that say which measure and scale the score of a row is of. */
export function snomedReadings({ columns }: FileSurvey, { measures }: RecogniseContext): Readings {
  const scales = snomedScales(measures);
  return new Map(
    columns.flatMap(({ index, values }) => {
      const cells = values.reduce((sum, [, count]) => sum + count, 0);
      const coded = values.filter(([text]) => SNOMED.test(text));
      const inCode = coded.reduce((sum, [, count]) => sum + count, 0);
      const known = coded.filter(([text]) => scales.has(text)).length;
      const damaged = coded.filter(([text]) => !scales.has(text) && isDamagedSnomed(text)).length;
      if (cells === 0 || known === 0 || inCode < cells * codeShare) return [];
      return [
        [
          index,
          [
            {
              use: { kind: 'coded_scale' } as const,
              score: snomedScore,
              sureness: damaged === 0 ? ('sure' as const) : ('likely' as const),
              reasons: [{ kind: 'snomed_codes', known, damaged } as const],
            },
          ],
        ] as const,
      ];
    }),
  );
}
