import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';

/** Every young person is referred once, and gives a first, a middle and a last score. */
const SITTINGS = ['First', 'Review', 'Last'] as const;
const SOURCES = ['School', 'GP', 'CAMHS', 'Self', 'Early help'] as const;
const SEXES = ['Female', 'Male'] as const;
const ETHNICITIES = ['White British', 'Indian', 'Pakistani', 'African', 'Any other'] as const;

/**
 * Writes the exports of a scheme with so many scores into a folder, in the shape of the templates, and gives their paths.
 * The scores are SWEMWBS, converted, three to a young person.
 */
export async function writeLargeScheme(folder: string, scores: number): Promise<string[]> {
  const people = Math.floor(scores / SITTINGS.length);
  const sittingOf = (index: number) => {
    const person = Math.floor(index / SITTINGS.length);
    return { person, at: index % SITTINGS.length };
  };
  const write = (name: string, header: string, rows: number, row: (index: number) => string) =>
    writeRows(path.join(folder, `${name}.csv`), header, rows, row);
  return Promise.all([
    write(
      'people',
      'person_id,sex,ethnicity,deprivation_decile,deprivation_direction',
      people,
      (index) =>
        `P${index},${pick(SEXES, index)},${pick(ETHNICITIES, scatter(index, 3))},${(scatter(index, 5) % 10) + 1},1 is most deprived`,
    ),
    write(
      'referrals',
      'referral_id,person_id,referred_on,source,decision,closed_on,closure_reason,age_at_referral',
      people,
      (index) =>
        `R${index},P${index},${day(index % 700)},${pick(SOURCES, scatter(index, 7))},Accepted,${day((index % 700) + 150)},Completed,${11 + (scatter(index, 11) % 14)}`,
    ),
    write(
      'assessments',
      'assessment_id,person_id,referral_id,measure,informant,occasion,completed_on',
      people * SITTINGS.length,
      (index) => {
        const { person, at } = sittingOf(index);
        return `A${index},P${person},R${person},swemwbs,self,${SITTINGS[at] ?? ''},${day((person % 700) + 10 + 60 * at)}`;
      },
    ),
    write(
      'responses',
      'assessment_id,item,value,keying,level',
      people * SITTINGS.length,
      (index) => {
        const { person, at } = sittingOf(index);
        const score = 14 + (scatter(person, 13) % 10) + at + (scatter(index, 17) % 5) - 2;
        return `A${index},metric,${score},raw,converted_score`;
      },
    ),
  ]);
}

async function writeRows(
  file: string,
  header: string,
  rows: number,
  row: (index: number) => string,
): Promise<string> {
  const stream = createWriteStream(file);
  stream.write(`${header}\n`);
  const perPart = 20_000;
  for (let start = 0; start < rows; start += perPart) {
    const length = Math.min(perPart, rows - start);
    const text = Array.from({ length }, (_, at) => `${row(start + at)}\n`).join('');
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return file;
}

/** The same number for an index every time, unrelated to its neighbours'. */
function scatter(index: number, salt: number): number {
  return Math.imul(index ^ (index >>> 7), 2_654_435_761 ^ (salt * 40_503)) >>> 8;
}

function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

function day(offset: number): string {
  return new Date(Date.UTC(2023, 0, 1 + offset)).toISOString().slice(0, 10);
}
