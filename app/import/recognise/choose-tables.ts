import type { TableDefinition, TableName } from '#app/records/table.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { claims } from './claims.ts';
import { givenBy, lackingFields, type Given } from './lacking.ts';
import { keyFields } from './key-of-use.ts';
import type { Reading, Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';

/** What a file is of: the table that its rows are chiefly of first, then others that it also says something of. */
export interface TableChoice {
  readonly tables: readonly TableName[];
  /** The table that most columns fit, complete or not. */
  readonly nearest: TableDefinition | null;
}

/** Tables about something else than young people: a file is of one of them or of none. */
const APART: ReadonlySet<TableName> = new Set([
  'actions',
  'population',
  'link_workers',
  'services',
  'costs',
]);
/**
 * When a file chiefly of another table is said to feed one too: columns of its own that it must have, and fields of
 * which one must be among them, so that a venue in a list of referrals makes no contacts.
 */
const BESIDE: Readonly<Partial<Record<TableName, { least: number; oneOf?: readonly string[] }>>> = {
  people: { least: 1 },
  referrals: { least: 1 },
  referral_reasons: { least: 1, oneOf: ['reason'] },
  contacts: { least: 1, oneOf: ['contacted_on'] },
  onward_referrals: { least: 2, oneOf: ['service', 'made_on', 'started_on'] },
  assessments: { least: 2 },
  responses: { least: 1, oneOf: ['value'] },
  goals: { least: 2 },
  goal_ratings: { least: 1, oneOf: ['rating'] },
};
/** The same in a file that names no referral: a mere date beside a person is not yet a contact. */
const WITHOUT_REFERRAL: typeof BESIDE = {
  contacts: { least: 2, oneOf: ['contacted_on'] },
};
const fewestColumns = 2;
const fewestWithoutRequired = 3;
const fewestForNearest = 1.5;
const possibleScore = 0.58;
const ownScore = 0.62;
const namedBonus = 0.6;
const outdoneBy = 0.6;

export function chooseTables(
  survey: FileSurvey,
  readings: Readings,
  { tables }: RecogniseContext,
  identifying: Given,
): TableChoice {
  const possible = withKeys(possibleIn(readings), identifying);
  const ranked = tables
    .map((table) => ({ table, ...strengthOf(table, readings, survey) }))
    .filter(({ columns }) => columns > 0)
    .sort((one, other) => other.strength - one.strength);
  const nearest = ranked.find(({ strength }) => strength >= fewestForNearest);
  const isComplete = (table: TableDefinition) => lackingFields(table, possible).length === 0;
  const base = ranked.find(
    ({ table, columns }) => isComplete(table) && columns >= fewestOf(table, readings),
  );
  if (base === undefined || nearest === undefined) {
    return { tables: [], nearest: nearest?.table ?? null };
  }
  const own = base.columns - base.keys;
  if (own < 2 && nearest.strength > base.strength + outdoneBy) {
    return { tables: [], nearest: nearest.table };
  }
  const others = APART.has(base.table.name)
    ? []
    : tables.filter((table) => table !== base.table && !APART.has(table.name) && isComplete(table));
  return {
    tables: [base.table.name, ...fedBeside(base.table, others, readings)],
    nearest: nearest.table,
  };
}

function fedBeside(
  base: TableDefinition,
  others: readonly TableDefinition[],
  readings: Readings,
): readonly TableName[] {
  const names = others.filter(({ name }) => name !== 'feedback').map(({ name }) => name);
  const given = [...claims(readings, [base.name, ...names]).values()];
  const made = new Set(given.map(({ use }) => use.kind));
  const beside = namesReferral(given) ? BESIDE : { ...BESIDE, ...WITHOUT_REFERRAL };
  return names.filter((name) => {
    const own = given.flatMap((reading) => ownField(reading, name) ?? []);
    const { least, oneOf } = beside[name] ?? { least: Infinity };
    const isWide =
      (name === 'assessments' && (made.has('item') || made.has('score'))) ||
      (name === 'goals' && made.has('goal'));
    return (
      own.length >= (isWide ? 1 : least) &&
      (oneOf === undefined || own.some((field) => oneOf.includes(field)))
    );
  });
}

/** Whether rows name a referral, or its day, by which one is made. */
function namesReferral(given: readonly Reading[]): boolean {
  return given.some(
    ({ use }) =>
      use.kind === 'field' && (use.field === 'referral_id' || use.field === 'referred_on'),
  );
}

function ownField({ use, score }: Reading, table: TableName): string | null {
  if (use.kind !== 'field' || use.table !== table || keyFields.has(use.field)) return null;
  return score >= ownScore ? use.field : null;
}

function strengthOf(table: TableDefinition, readings: Readings, { file }: FileSurvey) {
  let strength = 0;
  let columns = 0;
  let keys = 0;
  for (const { use, score } of claims(readings, [table.name]).values()) {
    const isKey = use.kind === 'field' && keyFields.has(use.field);
    const isHere = isKey
      ? table.fields.some(({ name }) => name === use.field)
      : tableOf(use) === table.name;
    if (!isHere) continue;
    strength += score;
    columns++;
    if (isKey) keys++;
  }
  return { columns, keys, strength: strength + (isNamedIn(file, table) ? namedBonus : 0) };
}

/** The table whose rows a reading chiefly makes; null for what makes none. */
function tableOf(use: Reading['use']): TableName | null {
  switch (use.kind) {
    case 'field':
      return use.table;
    case 'item':
    case 'score':
    case 'sitting_date':
    case 'coded_scale':
      return 'assessments';
    case 'goal':
      return 'goals';
    case 'survey_answer':
      return 'feedback';
    case 'undecided':
    case 'left_out':
      return null;
  }
}

function possibleIn(readings: Readings): Given {
  const uses = [...readings.values()].flatMap((list) =>
    list.filter(({ score }) => score >= possibleScore).map(({ use }) => use),
  );
  return givenBy(uses, []);
}

function withKeys(given: Given, { keys }: Given): Given {
  return { ...given, keys: new Set([...given.keys, ...keys]) };
}

function fewestOf({ name, fields, needsOneOf }: TableDefinition, readings: Readings): number {
  if (name === 'feedback' && isSurvey(readings)) return fewestColumns;
  const isTold = needsOneOf !== undefined || fields.some(({ required }) => required);
  return isTold ? fewestColumns : fewestWithoutRequired;
}

/** A question with answers of a scale that we know is of a survey, whatever else the file has. */
function isSurvey(readings: Readings): boolean {
  return [...readings.values()].some(
    ([best]) => best?.use.kind === 'survey_answer' && best.sureness === 'sure',
  );
}

function isNamedIn(file: string, { name }: TableDefinition): boolean {
  return file
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .includes(name);
}
