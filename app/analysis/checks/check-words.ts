import { formatDate } from '#app/results/format.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { tableNames, type TableName } from '#app/records/table.ts';
import { DAYS_BEFORE_REFERRAL } from '../referral-by-person.ts';
import type { Check, CheckAction, CheckRuleId } from './check.ts';
import type { FoundRow } from './check-result.ts';
import { REFERRED_TWICE_DAYS } from './rules/referred-twice.ts';

export interface CheckWords {
  /** What was found, in a sentence. */
  readonly what: string;
  /** Why it matters, with the first row found as an example. */
  readonly why: string;
  /** What is done about it at present. */
  readonly willDo: string;
}

/** What words are made of; `CheckResult` has it all. */
export interface SpokenCheck extends Check {
  readonly action: CheckAction;
  readonly first?: readonly FoundRow[];
}

/** Says a check’s result in plain English, without its file and row numbers, which stand beside it. */
export function checkWords(found: SpokenCheck): CheckWords {
  const example = exampleWords(found);
  return {
    what: whatWords(found),
    why: example === null ? why[found.rule] : `${why[found.rule]} ${example}`,
    willDo: willDoWords(found),
  };
}

/** An action as a choice in a list. */
export function checkActionWords(action: CheckAction): string {
  return choices[action];
}

const choices: Readonly<Record<CheckAction, string>> = {
  keep: 'Keep as they are',
  leave_out: 'Leave out',
  treat_as_blank: 'Treat as blank',
  use_match: 'Use our match',
  keep_first: 'Keep the first',
  keep_last: 'Keep the last',
  refusal_first: 'A refusal counts',
};

function whatWords({ rule, table, column, against }: Check): string {
  const field = column === null ? '' : fieldLabel(table, column);
  switch (rule) {
    case 'damaged_id':
      return `${field} damaged by a spreadsheet.`;
    case 'lost_zeros':
      return `${field} has lost zeros at its front.`;
    case 'no_parent':
      return `${field} is not in ${parentWords(against)}.`;
    case 'no_referral':
      return 'No referral of the young person fits the row.';
    case 'referred_twice':
      return `Same person referred twice in ${REFERRED_TWICE_DAYS} days.`;
    case 'duplicate_key':
      return `The same ${keyWords(table)} stands in several rows that differ.`;
    case 'duplicate_row':
      return 'The same record stands in several rows, all alike.';
    case 'repeated_across_files':
      return 'Rows without an ID that another file has too.';
    case 'repeated_in_file':
      return 'Rows without an ID that are all alike.';
    case 'conflicting_people':
      return `${field} differs between rows of the same young person.`;
    case 'dates_out_of_order':
      return `${field} is before ${lowerFirst(againstLabel(table, against))}.`;
    case 'future_date':
      return `${field} is in the future.`;
    case 'score_out_of_range':
      return 'An answer or score outside the range of the measure.';
    case 'age_outside_measure':
      return 'Younger or older than the measure is meant for.';
    case 'age_band_as_date':
      return `${field} was turned into a date.`;
    case 'suppressed':
      return `${field} was hidden by whoever made the file.`;
    case 'cut_off_period':
      return 'Contacts begin long after many of the referrals.';
  }
}

const why: Readonly<Record<CheckRuleId, string>> = {
  damaged_id:
    'A spreadsheet took it for a number and dropped digits, so different young people may share it. Export the file again without opening it in a spreadsheet.',
  lost_zeros:
    'A spreadsheet drops zeros at the front of a number. With them, it is an ID that the other file has.',
  no_parent: 'Often one of the files holds another period. Such a row can be joined to nothing.',
  no_referral: `A row without a referral ID counts with the latest referral by its day, else with the first one made within ${DAYS_BEFORE_REFERRAL} days after; without a day, only with a young person’s only referral.`,
  referred_twice:
    'Usually one referral entered twice. What was recorded under either counts with the one that is kept.',
  duplicate_key: 'Usually an older and a newer state of one record, as when two exports overlap.',
  duplicate_row: 'Counted twice, it would weigh double.',
  repeated_across_files: 'Usually the same record exported twice.',
  repeated_in_file: 'They may be one record entered twice, or two contacts that look alike.',
  conflicting_people: 'One of the answers may be out of date.',
  dates_out_of_order:
    'One of the two dates is probably a slip. A wait cannot be worked out from it.',
  future_date: 'It cannot have happened yet: probably a slip in the year, or something planned.',
  score_out_of_range: 'Usually a slip, or another version of the measure.',
  age_outside_measure: 'The measure was not tested at that age, so its scores say less.',
  age_band_as_date: 'A spreadsheet took an age band for a day and a month.',
  suppressed:
    'The answer exists, but is not ours to see. It is not known, and is never counted as nought.',
  cut_off_period:
    'Earlier contacts seem not to be in the files, so waits can look too long and contacts too few. Export the contacts from the first referral on.',
};

function exampleWords({ rule, table, column, against, first }: SpokenCheck): string | null {
  const row = first?.[0];
  const value = row?.value ?? null;
  if (row === undefined || value === null) return null;
  const { other } = row;
  const at = `Row ${row.row}:`;
  switch (rule) {
    case 'dates_out_of_order':
      return `${at} ${lowerFirst(fieldLabel(table, column ?? ''))} ${dateWords(value)}, ${lowerFirst(againstLabel(table, against))} ${dateWords(other)}.`;
    case 'referred_twice':
      return `${at} ${dateWords(value)}, after ${dateWords(other)}.`;
    case 'future_date':
      return `${at} ${dateWords(value)}.`;
    case 'cut_off_period':
      return `${at} referred ${dateWords(value)}; the first contact in the files is dated ${dateWords(other)}.`;
    case 'score_out_of_range':
      return `${at} ${value}, where ${other ?? ''} is possible.`;
    case 'age_outside_measure':
      return `${at} aged ${value}, where the measure is for ${other ?? ''}.`;
    case 'lost_zeros':
    case 'age_band_as_date':
      return other === null ? `${at} “${value}”.` : `${at} “${value}” must have been “${other}”.`;
    case 'conflicting_people':
      return `${at} “${valueLabel(table, column, value)}”, and before it “${valueLabel(table, column, other ?? '')}”.`;
    case 'no_referral':
      return other === null
        ? `${at} “${value}”, without a day.`
        : `${at} “${value}” on ${dateWords(other)}.`;
    case 'damaged_id':
    case 'no_parent':
    case 'duplicate_key':
    case 'suppressed':
      return `${at} “${value}”.`;
    case 'duplicate_row':
    case 'repeated_across_files':
    case 'repeated_in_file':
      return null;
  }
}

function willDoWords({ rule, action }: SpokenCheck): string {
  switch (action) {
    case 'keep':
      return rule === 'score_out_of_range'
        ? 'Keep the rows. The scores they spoil are not used, and are counted.'
        : 'Keep the rows as they are.';
    case 'leave_out':
      return 'Leave the rows out, with what belongs to them, and count them.';
    case 'treat_as_blank':
      return 'Keep the rows and treat this value as blank.';
    case 'use_match':
      return 'Read it as what it must have been.';
    case 'keep_first':
      return 'Keep the first and leave the others out.';
    case 'keep_last':
      return 'Keep the last and leave the others out.';
    case 'refusal_first':
      return 'Count a refusal before a yes, whichever came last.';
  }
}

function fieldLabel(table: TableName, column: string): string {
  return tableNamed(table).fields.find(({ name }) => name === column)?.label ?? column;
}

function againstLabel(table: TableName, against: string | null): string {
  const own = tableNamed(table).fields.find(({ name }) => name === against)?.label;
  return own ?? fieldLabel('referrals', against ?? '');
}

function parentWords(against: string | null): string {
  const parent = tableNames.find((name) => name === against);
  return parent === undefined ? 'the other files' : `any file of “${tableNamed(parent).label}”`;
}

function keyWords(table: TableName): string {
  const [key = ''] = tableNamed(table).key;
  return table === 'responses' ? 'answer' : lowerFirst(fieldLabel(table, key));
}

function valueLabel(table: TableName, column: string | null, value: string): string {
  const field = tableNamed(table).fields.find(({ name }) => name === column);
  if (field?.type === 'yes_no') return value === 'true' ? 'Yes' : 'No';
  return field?.vocabulary?.terms.find(({ code }) => code === value)?.label ?? value;
}

function dateWords(iso: string | null): string {
  return iso === null ? 'no date' : formatDate(iso);
}

/** "Referral ID" becomes "referral ID"; what begins with capitals, such as "ID", stays. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
