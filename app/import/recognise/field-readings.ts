import type { Field } from '#app/records/field.ts';
import {
  fieldForHeader,
  normaliseHeader,
  type HeaderMatch,
} from '#app/records/recognise-header.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { ColumnSurvey } from '../survey/file-survey.ts';
import { dateOrderOf } from './date-order-of.ts';
import { fieldsByWords } from './field-by-words.ts';
import { keyFields, keyOfUse } from './key-of-use.ts';
import type { Reason, Sureness } from './proposal.ts';
import type { Reading } from './reading.ts';
import { sameWords } from './same-words.ts';
import { isVague } from './vague-headers.ts';
import { valueFit, type ValueFit } from './value-fit.ts';

/** What each kind of likeness of a header counts before the values are looked at. */
const nameScore = 1;
const aliasScore = 0.92;
const vagueScore = 0.72;
const wordsScore = 0.8;
const valuesScore = 0.42;
const agreeingBonus = 0.08;

/** Lists whose words are like no other's, so that values alone can name them. */
const TELLING_LISTS = new Set([
  'ethnicity',
  'religion_or_belief',
  'sexual_orientation',
  'attendance',
  'contact_means',
  'referral_source',
  'closure_reason',
  'measure',
  'referral_reason',
  'occasion',
  'informant',
]);
const fewestTellingValues = 3;
/** A name of a measure tells by itself, and a file has only two or three occasions or informants. */
const FEWEST_OF_LIST: Readonly<Record<string, number>> = { measure: 1, occasion: 2, informant: 2 };
const measureScore = 0.75;
/** All of so many values in a list outweigh a header that is only like its name. */
const allScore = 0.7;
const fewestOfAll = 4;
const BRACKETS = /[([][^)\]]*[)\]]/g;
const sameShare = 0.8;
const codedWeight = 0.7;
const nearlyAll = 0.9;

/** How a column reads as fields of one table, from its header and its values. */
export function fieldReadings(column: ColumnSurvey, table: TableDefinition): readonly Reading[] {
  const exact = exactField(column.header, table);
  const readings: Reading[] = [];
  if (exact !== null) readings.push(exactReading(column, table, exact.field, exact.matchedBy));
  for (const { field, share, words } of fieldsByWords(table, column.header)) {
    if (field === exact?.field) continue;
    const fit = valueFit(field, column);
    const bonus = agrees(fit) && isTyped(field) ? agreeingBonus : 0;
    const likelihood = likelihoodOf(table, field, share, column);
    /** A list of codes that we do not know, under words that say nearly all. */
    const least = field.type === 'code' && share >= sameShare ? codedWeight : 0;
    const score = wordsScore * share * Math.max(weightOf(fit), least) * likelihood + bonus;
    readings.push({
      use: fieldUse(table, field, column),
      score,
      sureness: isLikely(share, fit, field) ? 'likely' : 'unsure',
      reasons: [{ kind: 'similar_words', words }, ...fitReasons(field, fit)],
    });
  }
  const named = new Set(readings.map(({ use }) => keyOfUse(use)));
  readings.push(...valueReadings(column, table).filter(({ use }) => !named.has(keyOfUse(use))));
  return readings;
}

/** Of several ids of one person, the one that holds in the whole scheme joins the records. */
function preferenceOf(header: string): number {
  return normaliseHeader(header) === 'globalid' ? 0.02 : 0;
}

/** A header in brackets or with a note in brackets is known without them, as an alias: "Young carer (Y/N)". */
function exactField(header: string, table: TableDefinition): HeaderMatch | null {
  const exact = fieldForHeader(table, header);
  const bare = header.replace(BRACKETS, ' ');
  if (exact !== null || bare === header || bare.trim() === '') return exact;
  const match = fieldForHeader(table, bare);
  return match === null ? null : { field: match.field, matchedBy: 'alias' };
}

function exactReading(
  column: ColumnSurvey,
  table: TableDefinition,
  field: Field,
  matchedBy: 'name' | 'alias',
): Reading {
  const fit = valueFit(field, column);
  const isLoose = matchedBy === 'alias' && isVague(column.header);
  const score = matchedBy === 'name' ? nameScore : isLoose ? vagueScore : aliasScore;
  /** A list of codes that we do not know, under a header that we do. */
  const isCodedAlias = !isLoose && field.type === 'code';
  const reason: Reason = { kind: matchedBy === 'name' ? 'same_name' : 'known_alias' };
  return {
    use: fieldUse(table, field, column),
    score:
      preferenceOf(column.header) +
      score * Math.max(weightOf(fit), matchedBy === 'name' ? 0.8 : isCodedAlias ? codedWeight : 0),
    sureness: surenessOf(matchedBy, isLoose, fit, field),
    reasons: [reason, ...fitReasons(field, fit)],
  };
}

function surenessOf(
  matchedBy: 'name' | 'alias',
  isLoose: boolean,
  fit: ValueFit | null,
  field: Field,
): Sureness {
  const share = fit?.share ?? 1;
  if (matchedBy === 'name') return share >= 0.5 || field.type === 'code' ? 'sure' : 'unsure';
  if (share < 0.4) return 'unsure';
  return isLoose || share < 0.8 ? 'likely' : 'sure';
}

/**
 * Without a list or a form to prove it, an id needs a header that says so, and a text nearly all of the words. The id of
 * a table's own rows stands in one row only, and whoever referred is not the provider.
 */
function likelihoodOf(
  table: TableDefinition,
  field: Field,
  share: number,
  { header, values, filled, distinct }: ColumnSurvey,
): number {
  if (field.name === 'provider' && sameWords(header).has('refer')) return 0.5;
  if (field.type === 'id') {
    const isOwnId = table.key[0] === field.name && !keyFields.has(field.name);
    if (isOwnId && distinct < nearlyAll * filled) return 0.5;
    const isCoded = values.length > 0 && values.every(([text]) => /\d/.test(text));
    return isCoded || sameWords(header).has('id') ? 1 : 0.6;
  }
  return field.type === 'text' && share < sameShare ? 0.65 : 1;
}

/** Nearly all of the words, or most of them and values of a list that agree. */
function isLikely(share: number, fit: ValueFit | null, field: Field): boolean {
  if (fit === null) return share >= sameShare;
  if (!agrees(fit)) return false;
  return share >= sameShare || (field.type === 'code' && fit.matched >= fewestTellingValues);
}

/** Values alone name a field only where the list is like no other: bare digits are like many. */
function valueReadings(column: ColumnSurvey, table: TableDefinition): readonly Reading[] {
  if (column.values.every(([text]) => /^\s*\d*\s*$/.test(text))) return [];
  return table.fields.flatMap((field) => {
    if (field.vocabulary === undefined || !TELLING_LISTS.has(field.vocabulary.id)) return [];
    const fit = valueFit(field, column, nearlyAll);
    const fewest = FEWEST_OF_LIST[field.vocabulary.id] ?? fewestTellingValues;
    if (fit === null || fit.matched < fewest) return [];
    const isWorded = column.values.some(([text]) => text.length > 4);
    return [
      {
        use: fieldUse(table, field, column),
        score: valuesScoreOf(field.vocabulary.id, fit, isWorded),
        sureness: isWorded ? ('likely' as const) : ('unsure' as const),
        reasons: fitReasons(field, fit),
      },
    ];
  });
}

function valuesScoreOf(list: string, { matched, distinct }: ValueFit, isWorded: boolean): number {
  if (list === 'measure') return measureScore;
  if (isWorded && matched >= fewestOfAll && matched === distinct) return allScore;
  return valuesScore + (isWorded ? 0.15 : 0);
}

function fieldUse(table: TableDefinition, field: Field, column: ColumnSurvey): Reading['use'] {
  const use = { kind: 'field', table: table.name, field: field.name } as const;
  return field.type === 'date' ? { ...use, ...dateOrderOf(column) } : use;
}

function weightOf(fit: ValueFit | null): number {
  if (fit === null || fit.share >= 0.8) return 1;
  if (fit.share >= 0.6) return 0.85;
  return fit.share >= 0.4 ? 0.75 : 0.3;
}

function agrees(fit: ValueFit | null): boolean {
  return fit !== null && fit.share >= 0.8;
}

function isTyped({ type }: Field): boolean {
  return type !== 'id' && type !== 'text' && type !== 'free_text';
}

function fitReasons(field: Field, fit: ValueFit | null): readonly Reason[] {
  if (fit === null || fit.share === 0) return [];
  if (field.type === 'date') return [{ kind: 'values_are_dates', share: fit.share }];
  if (field.type === 'code' && field.vocabulary !== undefined) {
    const { matched, distinct } = fit;
    return [{ kind: 'values_in_list', matched, distinct, list: field.vocabulary.label }];
  }
  return field.range !== undefined && fit.share >= 0.8
    ? [{ kind: 'values_in_range', min: field.range.min, max: field.range.max }]
    : [];
}
