import type { Occasion, SittingKey } from '../plan/column-use.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { dateOrderOf } from './date-order-of.ts';
import { headerWords } from './header-words.ts';
import { takeOccasion, type OccasionMark } from './occasion-words.ts';
import type { Readings } from './reading.ts';

const DATE_WORDS = new Set(
  'date dt dates completed on taken assessment assessed questionnaire questionnaires form measure measures of completion'.split(
    ' ',
  ),
);
const sharedScore = 0.9;

/**
 * Columns with the day of an occasion that name no measure, as "T1 date" beside the questions of T1: the day of every
 * measure taken on that occasion that has no day of its own.
 */
export function sharedDates(
  { columns }: FileSurvey,
  readings: Readings,
  occasionOf: (mark: OccasionMark | null) => { readonly occasion: Occasion | null },
): Readings {
  const sittings = [...readings.values()].flatMap(([reading]) =>
    reading?.use.kind === 'item' || reading?.use.kind === 'score' ? [reading.use.sitting] : [],
  );
  return new Map(
    columns.flatMap((column) => {
      const { mark, rest } = takeOccasion(headerWords(column.header));
      const isDate =
        column.dates !== null && mark !== null && rest.every((word) => DATE_WORDS.has(word));
      const { occasion } = occasionOf(mark);
      const sitting = sittings.find((one: SittingKey) => one.occasion === occasion);
      if (!isDate || sitting === undefined || readings.has(column.index)) return [];
      const use = { kind: 'sitting_date', sitting, ...dateOrderOf(column) } as const;
      const reading = { use, score: sharedScore, sureness: 'likely', reasons: [] } as const;
      return [[column.index, [reading]] as const];
    }),
  );
}
