import type { ColumnProfile } from '../column/column-profile.ts';
import { dayInText } from '../shapes/day-in-text.ts';
import { mustDecide, note } from './finding.ts';
import type { FindingContext, Rule } from './rule.ts';

const BIRTH = /\b(?:dob|birth|birthday|birthdate|date birth|born|yob|mc dob)\b/;
const MONTH = /\bmonth\b/;
const EVENT =
  /\b(?:refer\w*|contact\w*|clos\w*|open\w*|start\w*|end\w*|complet\w*|assess\w*|review\w*|accept\w*|deci\w*|attend\w*|appoint\w*|appt|session\w*|plan\w*|goal\w*|rated|rating|given|submi\w*|receiv\w*|creat\w*|modif\w*|updat\w*|check\w*|discharg\w*|consent\w*|alloc\w*|assign\w*|told|set on|made|sign\w*|joined|left|registered|registration|employ\w*|induct\w*|supervis\w*|train\w*|valid\w*|census|period|quarter|month|timestamp|activity|visit|event|recorded|entered|exit|admi\w*|raised|done|agreed)\b/;

const MONTH_ONLY = /^(?:\d{1,2}[/-]\d{4}|\d{4}[/-]\d{1,2}|[a-z]{3,9}[ -](?:19|20)\d{2})$/i;
const DAY = 86_400_000;
const YEAR = 365.25;
const DATED_SHARE = 0.6;
/** Ages of childhood and youth, as years before the reference. */
const OLDEST = 26;
const CHILDHOOD_SHARE = 0.9;
/** Dates of contact are recent and close together; dates of birth are neither. */
const LEAST_AGE_OF_MOST = 2.5;
const LEAST_MIDDLE_AGE = 5;
const LEAST_SPREAD = 3;
const FEWEST_BY_RANGE = 10;

/** Dates of birth, by their header or by lying in a childhood before what else happened; any other dates as a note. */
export const dates: Rule = (profile, context) => {
  const { words, answered, dated } = profile;
  if (BIRTH.test(words)) {
    const matching = dated.cells + looseDates(profile);
    if (matching >= answered.cells * 0.3 && matching > 0) {
      if (MONTH.test(words) && areMonths(profile)) {
        return note('date_of_birth', profile, matching, 'header', 'pattern');
      }
      return mustDecide('date_of_birth', profile, matching, 'header', 'pattern');
    }
    return years(profile);
  }
  if (dated.cells === 0 || dated.cells < answered.cells * DATED_SHARE) return null;
  if (!EVENT.test(words) && areOfChildhood(profile, context)) {
    return mustDecide('date_of_birth', profile, dated.cells, 'date_range');
  }
  return note('exact_date', profile, dated.cells, 'pattern');
};

/** Under a header that says birth: months, days as numbers of a spreadsheet, and dates without separators. */
function looseDates({ texts, answered }: ColumnProfile): number {
  const loose =
    /^(?:\d{1,2}[/-]\d{4}|\d{4}[/-]\d{1,2}|[a-z]{3,9}[ -]\d{2,4}|[23456]\d{4}|(?:19|20)\d{6}|\d{8})$/i;
  const share = texts.filter((text) => loose.test(text)).length / Math.max(texts.length, 1);
  return Math.round(share * answered.cells);
}

/** Months by themselves, or each told by its first day: a date of birth that was cut already. */
function areMonths({ texts, days }: ColumnProfile): boolean {
  const named = texts.filter((text) => dayInText(text) === null);
  return (
    days.every((day) => new Date(day * DAY).getUTCDate() === 1) &&
    named.every((text) => MONTH_ONLY.test(text.trim()))
  );
}

function years(profile: ColumnProfile): ReturnType<Rule> {
  const { texts, answered } = profile;
  const isYear = texts.length > 0 && texts.every((text) => /^(?:19|20)\d{2}$/.test(text));
  return isYear ? note('date_of_birth', profile, answered.cells, 'header') : null;
}

function areOfChildhood({ days }: ColumnProfile, context: FindingContext): boolean {
  if (days.length < FEWEST_BY_RANGE) return false;
  const reference = referenceDay(context);
  const ages = days.map((day) => (reference - day) / YEAR).sort((one, other) => one - other);
  const inRange = ages.filter((age) => age >= 0 && age <= OLDEST).length;
  const at = (share: number) => ages[Math.floor(share * (ages.length - 1))] ?? 0;
  return (
    inRange >= ages.length * CHILDHOOD_SHARE &&
    at(0.1) >= LEAST_AGE_OF_MOST &&
    at(0.5) >= LEAST_MIDDLE_AGE &&
    at(0.9) - at(0.1) >= LEAST_SPREAD
  );
}

function referenceDay({ referenceDates, today }: FindingContext): number {
  const known = (referenceDates ?? [])
    .map((date) => dayInText(date))
    .filter((day) => day !== null)
    .sort((one, other) => one - other);
  const middle = known[Math.floor(known.length / 2)];
  if (middle !== undefined) return middle;
  return (today === undefined ? null : dayInText(today)) ?? Math.floor(Date.now() / 86_400_000);
}
