import type { Check, Finder, Rule } from './check.ts';
import { checkRuleIds } from './check.ts';
import { ageBandsAsDates } from './rules/age-bands-as-dates.ts';
import { agesOutsideMeasure } from './rules/ages-outside-measure.ts';
import { belonging } from './rules/belonging.ts';
import { conflictingPeople } from './rules/conflicting-people.ts';
import { cutOffPeriod } from './rules/cut-off-period.ts';
import { damagedIds } from './rules/damaged-ids.ts';
import { datesOutOfOrder } from './rules/dates-out-of-order.ts';
import { futureDates } from './rules/future-dates.ts';
import { noReferral } from './rules/no-referral.ts';
import { referredTwice } from './rules/referred-twice.ts';
import { repeatedRows } from './rules/repeated-rows.ts';
import { repeatedWithoutId } from './rules/repeated-without-id.ts';
import { scoresOutOfRange } from './rules/scores-out-of-range.ts';
import { suppressedCells } from './rules/suppressed-cells.ts';

/** Every rule that looks across rows, files and tables. */
const checkRules: readonly Rule[] = [
  damagedIds,
  belonging,
  noReferral,
  referredTwice,
  repeatedRows,
  repeatedWithoutId,
  conflictingPeople,
  datesOutOfOrder,
  futureDates,
  scoresOutOfRange,
  agesOutsideMeasure,
  ageBandsAsDates,
  suppressedCells,
  cutOffPeriod,
];

/** The queries of every rule, for the user’s date (ISO). */
export function finders(today: string): readonly Finder[] {
  return checkRules.flatMap((rule) => rule(today));
}

/** Every check there is, in the order in which results are shown: by rule, then by table and column. */
export const allChecks: readonly Check[] = finders('1970-01-01')
  .flatMap(({ checks }) => checks)
  .sort((a, b) => checkRuleIds.indexOf(a.rule) - checkRuleIds.indexOf(b.rule));
