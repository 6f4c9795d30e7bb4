import type { TableName } from '#app/records/table.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { claims, slotOf } from './claims.ts';
import { withDoubts } from './doubts.ts';
import { fieldOf } from './field-of.ts';
import { identifierUse } from './identifier-use.ts';
import { keyOfUse } from './key-of-use.ts';
import { leftOut } from './left-out.ts';
import { withPeopleMet } from './people-met.ts';
import type { ColumnGuess } from './proposal.ts';
import type { Reading, Readings } from './reading.ts';
import type { RecogniseContext } from './recognise-context.ts';
import { splitOf } from './split-of.ts';

const mostAlternatives = 5;
const leastOffered = 0.38;
const secondScore = 0.6;

/** One guess for each column of a file that feeds `tables`, the first of which its rows are chiefly of. */
export function guessColumns(
  survey: FileSurvey,
  readings: Readings,
  tables: readonly TableName[],
  context: RecogniseContext,
): readonly ColumnGuess[] {
  const claimed = tables.length === 0 ? new Map<number, Reading>() : claims(readings, tables);
  const taken = new Set([...claimed.values()].map(slotOf));
  const guesses = survey.columns.map((column) => {
    const all = readings.get(column.index) ?? [];
    const reading = claimed.get(column.index) ?? null;
    const guess =
      identified(column, reading, context) ?? read(column, reading, all, taken, context);
    return {
      ...guess,
      alternatives: alternativesTo(guess.use, [...guess.alternatives, ...offered(all)]),
    };
  });
  return withPeopleMet(survey, withDoubts(survey, withReferralOffered(guesses)), context);
}

/** A file without referral ids may be of people with one referral each: their id is offered as the referral's too. */
function withReferralOffered(guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const isKey = ({ use }: ColumnGuess, field: string) =>
    use.kind === 'field' && use.field === field;
  if (guesses.some((guess) => isKey(guess, 'referral_id'))) return guesses;
  const offer: ColumnUse = { kind: 'field', table: 'referrals', field: 'referral_id' };
  return guesses.map((guess) =>
    isKey(guess, 'person_id')
      ? { ...guess, alternatives: alternativesTo(guess.use, [...guess.alternatives, offer]) }
      : guess,
  );
}

type Guess = ColumnGuess;

/** A column that identifies people, whatever else it may be. */
function identified(
  { index, finding }: ColumnSurvey,
  reading: Reading | null,
  { tables }: RecogniseContext,
): Guess | null {
  if (finding === null) return null;
  const field = reading === null ? null : fieldOf(reading.use, tables);
  const use = identifierUse(finding, reading, field);
  if (use === null) return null;
  return { index, use, sureness: 'sure', reasons: [], alternatives: [] };
}

function read(
  column: ColumnSurvey,
  reading: Reading | null,
  all: readonly Reading[],
  taken: ReadonlySet<string | null>,
  { tables }: RecogniseContext,
): Guess {
  const { index, finding } = column;
  if (reading === null) return unread(column, all, taken);
  const { sureness, reasons } = reading;
  const field = fieldOf(reading.use, tables);
  const isWriting =
    field?.type === 'free_text' || (field?.type === 'text' && finding?.kind === 'free_text');
  const isOwnText = field?.type === 'text' && reasons.some(({ kind }) => kind === 'same_name');
  const split = field === null ? null : splitOf(column, field);
  if (reading.use.kind !== 'field') {
    return { index, use: reading.use, sureness, reasons, alternatives: [] };
  }
  const use: ColumnUse = {
    ...reading.use,
    ...(isWriting && !isOwnText ? { protection: { kind: 'screened_text' } as const } : {}),
    ...(field?.precision === 'month' ? { protection: { kind: 'cut', to: 'month' } as const } : {}),
    ...(split === null ? {} : { split }),
  };
  return { index, use, sureness, reasons, alternatives: [] };
}

function unread(
  { index, filled, finding }: ColumnSurvey,
  all: readonly Reading[],
  taken: ReadonlySet<string | null>,
): Guess {
  const best = all[0];
  const isSecond =
    best !== undefined && best.score >= secondScore && taken.has(slotOf(best)) && filled > 0;
  const guess = { index, reasons: [], alternatives: [] };
  if (filled === 0) return { ...guess, use: leftOut('empty'), sureness: 'sure' };
  if (isSecond) return { ...guess, use: leftOut('second_column'), sureness: 'likely' };
  if (finding?.kind === 'free_text')
    return { ...guess, use: leftOut('free_text'), sureness: 'sure' };
  const sureness = offered(all).length === 0 ? 'likely' : 'unsure';
  return { ...guess, use: leftOut('not_recognised'), sureness };
}

function offered(all: readonly Reading[]): readonly ColumnUse[] {
  return all.filter(({ score }) => score >= leastOffered).map(({ use }) => use);
}

function alternativesTo(use: ColumnUse, others: readonly ColumnUse[]): readonly ColumnUse[] {
  const seen = new Set([keyOfUse(use)]);
  const distinct = others.filter((other) => {
    const key = keyOfUse(other) + ('values' in other ? ' values' : '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return distinct.slice(0, mostAlternatives);
}
