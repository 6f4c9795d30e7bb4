import { normaliseHeader } from '#app/records/recognise-header.ts';
import { findCode } from '#app/records/find-code.ts';
import { sex } from '#app/records/vocabularies/sex.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import type { ColumnGuess } from './proposal.ts';

/** So many columns under our own field names are a template of ours, whose headers mean what we mean by them. */
const ownNamesOfTemplate = 5;
const mostAlternatives = 5;

/**
 * Guesses made unsure where the rest of the file leaves two readings open: "gender" of nothing but male and female
 * where no other column is of sex, "send" where none is of disability.
 */
export function withDoubts(
  { columns }: FileSurvey,
  guesses: readonly ColumnGuess[],
): readonly ColumnGuess[] {
  const ownNames = guesses.filter(({ reasons }) =>
    reasons.some(({ kind }) => kind === 'same_name'),
  );
  if (ownNames.length >= ownNamesOfTemplate) return guesses;
  const has = (field: string) =>
    guesses.some(
      ({ use }) => use.kind === 'field' && use.table === 'people' && use.field === field,
    );
  return guesses.map((guess) => {
    const column = columns.find(({ index }) => index === guess.index);
    const { use } = guess;
    if (column === undefined || use.kind !== 'field' || use.table !== 'people') return guess;
    const header = normaliseHeader(column.header);
    if (use.field === 'gender_identity' && isGender(header) && !has('sex') && isBinary(column)) {
      return doubted(guess, 'sex');
    }
    if (use.field === 'send' && /^send(flag|status)?$/.test(header) && !has('disability')) {
      return doubted(guess, 'disability');
    }
    return guess;
  });
}

function doubted(guess: ColumnGuess, field: string): ColumnGuess {
  const other: ColumnUse = { kind: 'field', table: 'people', field };
  const alternatives = [other, ...guess.alternatives].slice(0, mostAlternatives);
  return { ...guess, sureness: 'unsure', alternatives };
}

function isGender(header: string): boolean {
  return /^(client|person|yp|young ?person|patient)?gender(code)?$/.test(header);
}

function isBinary({ values }: ColumnSurvey): boolean {
  const codes = values.flatMap(([text]) => {
    const found = findCode(sex, text);
    return found?.state === 'missing' ? [] : [found?.code ?? 'other'];
  });
  return codes.length > 0 && codes.every((code) => code === 'female' || code === 'male');
}
