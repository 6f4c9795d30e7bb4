import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { dateOrderOf } from './date-order-of.ts';
import { headerWords } from './header-words.ts';
import type { Readings } from './reading.ts';

const FIRST = new Set(['first', '1st']);
const MET = new Set(['seen', 'attended', 'met', 'contact', 'contacted']);
const BOOKED = new Set([
  ...['appt', 'appointment', 'session', 'meeting', 'visit'],
  ...['appts', 'appointments', 'assessment'],
]);
const firstContactScore = 0.78;

/** Columns of a list of referrals with the day of the first contact: each makes one contact. */
export function firstContactReadings({ columns }: FileSurvey): Readings {
  return new Map(
    columns.filter(isFirstContact).map((column) => [
      column.index,
      [
        {
          use: {
            kind: 'field',
            table: 'contacts',
            field: 'contacted_on',
            ...dateOrderOf(column),
          },
          score: firstContactScore,
          sureness: 'likely',
          reasons: [{ kind: 'values_are_dates', share: 1 }],
        },
      ],
    ]),
  );
}

/** Whether a header says that the first contact took place on its day; an appointment may have been missed. */
export function saysItTookPlace(header: string): boolean {
  const words = headerWords(header);
  return words.some((word) => FIRST.has(word)) && words.some((word) => MET.has(word));
}

function isFirstContact({ header, dates }: ColumnSurvey): boolean {
  const words = headerWords(header);
  return (
    dates !== null &&
    words.some((word) => FIRST.has(word)) &&
    words.some((word) => MET.has(word) || BOOKED.has(word))
  );
}
