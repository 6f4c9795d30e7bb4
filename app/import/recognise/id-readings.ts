import { normaliseHeader, fieldForHeader } from '#app/records/recognise-header.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { headerWords } from './header-words.ts';
import { keyFields } from './key-of-use.ts';
import { sameWords } from './same-words.ts';
import { meetingOf } from './meeting-of.ts';
import type { Reading, Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';

const NAMELESS = new Set(
  'id|ref|reference|key|no|number|ref no|ref number|reference no|reference number|id no|id number|record ref|record no|identifier|unique id|record id|unique ref|unique reference|row id|record number|urn'
    .split('|')
    .map(normaliseHeader),
);
const CASE = new Set(['case', 'caseno', 'casenumber', 'casereference', 'episode', 'referral']);
const namelessScore = 0.6;
/** An id that joins nothing comes after one that does. */
const ownIdScore = 0.52;
const caseScore = 0.68;
const meetingScore = 0.8;
const meetingShare = 0.5;
const longestId = 40;
const longestIdHeader = 4;
/** Words of a header that speak of an id without saying whose. */
const ID_WORDS = new Set('id|ref|reference|code|number|no|key|unique|urn|identifier'.split('|'));
const personScore = 0.6;
const nearlyAll = 0.9;
const fewestIds = 3;

/** Columns of ids that their headers do not name, told by ids that stand in another file, or only supposed. */
export function idReadings(survey: FileSurvey, context: RecogniseContext): Readings {
  const others = (context.otherSurveys ?? []).filter(({ file }) => file !== survey.file);
  const person = supposedPerson(survey, others, context);
  return new Map(
    survey.columns.map((column) => [
      column.index,
      isIdLike(column)
        ? [
            ...meetingReadings(column, others, context),
            ...supposedReadings(column, context),
            ...(column === person?.column ? [person.reading] : []),
          ]
        : [],
    ]),
  );
}

/**
 * Where no header of a file names the person's id, the column that most looks like one: it meets ids of another file
 * under the same header, or else is different in nearly every row, and its header speaks of an id of nobody knows what.
 */
function supposedPerson(
  survey: FileSurvey,
  others: readonly FileSurvey[],
  { tables }: RecogniseContext,
): { readonly column: ColumnSurvey; readonly reading: Reading } | null {
  const people = tables.find(({ name }) => name === 'people');
  const isNamed = survey.columns.some((column) =>
    tables.some((table) => keyNamed(column, table) === 'person_id'),
  );
  if (people === undefined || isNamed) return null;
  const candidates = survey.columns
    .filter((column) => isIdLike(column) && !tables.some((table) => namesKey(column, table)))
    .filter(({ header }) => headerWords(header).some((word) => ID_WORDS.has(word)))
    .map((column) => ({ column, met: metUnderSameHeader(column, others) }))
    .filter(({ column, met }) => met !== null || isNearlyUnique(column))
    .sort((one, other) => (other.met?.share ?? 0) - (one.met?.share ?? 0));
  const [best] = candidates;
  if (best === undefined) return null;
  const { column, met } = best;
  const reading: Reading = {
    use: { kind: 'field', table: people.name, field: 'person_id' },
    score: personScore,
    sureness: 'unsure',
    reasons: [met === null ? { kind: 'only_candidate' } : { kind: 'same_ids_elsewhere', ...met }],
  };
  return { column, reading };
}

function isNearlyUnique({ filled, distinct }: ColumnSurvey): boolean {
  return filled >= fewestIds && distinct >= nearlyAll * filled;
}

function metUnderSameHeader(column: ColumnSurvey, others: readonly FileSurvey[]) {
  const name = normaliseHeader(column.header);
  for (const { file, columns } of others) {
    const same = columns.find(({ header }) => normaliseHeader(header) === name);
    const share = same === undefined ? 0 : meetingOf(column, same);
    if (share >= meetingShare) return { file, share };
  }
  return null;
}

/** The key of another file's column that holds the same ids, where that column's own header names a key. */
function meetingReadings(
  column: ColumnSurvey,
  others: readonly FileSurvey[],
  { tables }: RecogniseContext,
): readonly Reading[] {
  if (column.filled === 0 || tables.some((table) => namesKey(column, table))) return [];
  return others.flatMap(({ file, columns }) =>
    columns.flatMap((other) => {
      const key = tables.map((table) => keyNamed(other, table)).find((name) => name !== null);
      const table = tables.find(({ fields }) => fields.some(({ name }) => name === key));
      if (!key || table === undefined) return [];
      const share = meetingOf(column, other);
      if (share < meetingShare) return [];
      return [
        {
          use: { kind: 'field', table: table.name, field: key },
          score: meetingScore,
          sureness: 'likely',
          reasons: [{ kind: 'same_ids_elsewhere', file, share }],
        } satisfies Reading,
      ];
    }),
  );
}

function supposedReadings(column: ColumnSurvey, { tables }: RecogniseContext): readonly Reading[] {
  const name = normaliseHeader(column.header);
  const isCase = CASE.has(name);
  if (!isCase && !NAMELESS.has(name)) return [];
  return tables.flatMap(({ name: table, key, fields }) => {
    const field = fields.find((one) => one.name === key[0]);
    if (field?.type !== 'id') return [];
    const isReferral = field.name === 'referral_id' && table === 'referrals';
    if (isCase && !isReferral) return [];
    return [
      {
        use: { kind: 'field', table, field: field.name },
        score: scoreOf(field.name, isCase, isReferral),
        sureness: isCase ? 'likely' : 'unsure',
        reasons: [],
      } satisfies Reading,
    ];
  });
}

/** Whose a nameless id is, is anybody's guess: a referral's sooner than another's. */
function scoreOf(field: string, isCase: boolean, isReferral: boolean): number {
  if (isCase) return caseScore;
  if (!keyFields.has(field)) return ownIdScore;
  return isReferral ? namelessScore + 0.01 : namelessScore;
}

function keyNamed(column: ColumnSurvey, table: TableDefinition): string | null {
  const match = fieldForHeader(table, column.header);
  return match !== null && keyFields.has(match.field.name) ? match.field.name : null;
}

function namesKey(column: ColumnSurvey, table: TableDefinition): boolean {
  return keyNamed(column, table) !== null;
}

function isIdLike({ header, values, dates }: ColumnSurvey): boolean {
  if (dates !== null || sameWords(header).size > longestIdHeader) return false;
  return values.every(
    ([text]) => text.length <= longestId && /\d/.test(text) && !/\s\S+\s/.test(text),
  );
}
