import type { TableName } from '#app/records/table.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { dateOrderOf } from './date-order-of.ts';
import { headerWords } from './header-words.ts';
import { keyFields } from './key-of-use.ts';
import type { Reading, Readings } from './reading.ts';

/** The day that a row of each table is of. Not of referrals: every wait is counted from theirs, so it must be named. */
const dayOf: readonly (readonly [TableName, string])[] = [
  ['contacts', 'contacted_on'],
  ['assessments', 'completed_on'],
  ['onward_referrals', 'made_on'],
  ['feedback', 'given_on'],
  ['goal_ratings', 'rated_on'],
];
/** Days that something else than the row's event took place, or is to. */
const OTHER_DAYS = new Set(
  'birth dob born updated modified amended exported extracted printed next due review expiry deadline last end ended'.split(
    ' ',
  ),
);
const onlyDateScore = 0.6;
const speakingScore = 0.6;

/**
 * The only column of days in a file is the day of its rows, whatever it is called, in every table of which another
 * column speaks.
 */
export function onlyDateReadings({ columns }: FileSurvey, fields: Readings): Readings {
  const dated = columns.filter(
    ({ dates, finding, header }) =>
      dates !== null &&
      finding?.mustDecide !== true &&
      !headerWords(header).some((word) => OTHER_DAYS.has(word)),
  );
  const [only] = dated;
  if (only === undefined || dated.length > 1) return new Map();
  const readings = dayOf.flatMap(([table, field]): Reading[] => {
    if (!isSpokenOf(table, only.index, fields)) return [];
    return [
      {
        use: { kind: 'field', table, field, ...dateOrderOf(only) },
        score: onlyDateScore,
        sureness: 'unsure',
        reasons: [{ kind: 'only_candidate' }],
      },
    ];
  });
  return new Map([[only.index, readings]]);
}

function isSpokenOf(table: TableName, date: number, fields: Readings): boolean {
  return [...fields].some(
    ([index, list]) =>
      index !== date &&
      list.some(
        ({ use, score }) =>
          use.kind === 'field' &&
          use.table === table &&
          !keyFields.has(use.field) &&
          score >= speakingScore,
      ),
  );
}
