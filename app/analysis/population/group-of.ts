import { tableNamed } from '#app/records/all-tables.ts';
import { findCode } from '#app/records/find-code.ts';
import type { Vocabulary } from '#app/records/vocabulary.ts';
import { yesOrNo } from '#app/records/yes-or-no.ts';
import type { AgeRange } from './age-range.ts';
import { readDeprivationFifth } from './deprivation-fifth.ts';

const ageBands: readonly (readonly [code: string, from: number, to: number])[] = [
  ['0-4', 0, 4],
  ['5-10', 5, 10],
  ['11-15', 11, 15],
  ['16-17', 16, 17],
  ['18-24', 18, 24],
  ['25+', 25, Infinity],
];

/**
 * The group of a characteristic of the view person_groups that a group of the population file is, by its NAME: publishers
 * number groups differently. null: no such group. A broad name is not read as one of several groups that it holds: of
 * the detailed ethnic groups only detailed ones are read.
 */
export function groupOf(
  characteristic: string,
  name: string,
  ages: AgeRange | null,
): string | null {
  switch (characteristic) {
    case 'age_band':
      return ageBandOf(ages);
    case 'deprivation_fifth':
      return readDeprivationFifth(name);
    case 'locality':
      return name;
    case 'ethnicity_broad':
      return broadEthnicity(name);
    default:
      return codeOf(characteristic, name);
  }
}

function ageBandOf(ages: AgeRange | null): string | null {
  if (ages === null) return null;
  return ageBands.find(([, from, to]) => ages.from >= from && ages.to <= to)?.[0] ?? null;
}

function broadEthnicity(name: string): string | null {
  const vocabulary = vocabularyOf('ethnicity');
  const code = vocabulary && find(vocabulary, name);
  return vocabulary?.terms.find((term) => term.code === code)?.broader ?? code ?? null;
}

function codeOf(characteristic: string, name: string): string | null {
  const field = tableNamed('people').fields.find((one) => one.name === characteristic);
  if (field?.type === 'yes_no') {
    const answer = yesOrNo(name);
    return answer === null ? null : answer ? 'yes' : 'no';
  }
  const vocabulary = vocabularyOf(characteristic);
  const code = vocabulary && find(vocabulary, name);
  if (!code) return null;
  return vocabulary.terms.some(({ broader }) => broader === code) ? null : code;
}

function find(vocabulary: Vocabulary, name: string): string | null {
  const found = findCode(vocabulary, name);
  return found?.state === 'code' ? found.code : null;
}

function vocabularyOf(characteristic: string): Vocabulary | undefined {
  return tableNamed('people').fields.find((one) => one.name === characteristic)?.vocabulary;
}

/** Whether a name of an ethnic group is that of a broad group, which holds detailed ones. */
export function isBroadEthnicity(name: string): boolean {
  const vocabulary = vocabularyOf('ethnicity');
  const code = vocabulary && find(vocabulary, name);
  return code !== null && vocabulary?.terms.some(({ broader }) => broader === code) === true;
}
