import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { ask } from '../ask.ts';
import { OLDEST, readAgeRange, type AgeRange } from './age-range.ts';

const row = z.object({
  characteristic: z.string(),
  group: z.string(),
  area: z.string().nullable(),
  age_from: z.number().nullable(),
  age_to: z.number().nullable(),
  age_band: z.string().nullable(),
  count: z.number(),
  source: z.string().nullable(),
  year: z.string().nullable(),
});

/** One row of the population file. `ages` null: it does not say which ages it counts. */
export interface PopulationRow {
  readonly characteristic: string;
  readonly group: string;
  readonly area: string;
  readonly ages: AgeRange | null;
  readonly count: number;
  readonly source: string;
  readonly year: string;
}

const populationSql = `SELECT characteristic, "group", area, age_from, age_to, age_band, count, source, year
FROM population
WHERE characteristic IS NOT NULL AND "group" IS NOT NULL AND count IS NOT NULL`;

/** The population file as it was loaded, ages read from whichever columns hold them. */
export async function askPopulation(
  database: Database,
  options?: QueryOptions,
): Promise<readonly PopulationRow[]> {
  const found = await ask(database, populationSql, row, options);
  return found.map(({ characteristic, group, area, count, source, year, ...ages }) => ({
    characteristic,
    group,
    area: area ?? '',
    ages: agesOf(ages) ?? (characteristic === 'age' ? readAgeRange(group) : null),
    count,
    source: source ?? '',
    year: year ?? '',
  }));
}

function agesOf(
  ages: Pick<z.infer<typeof row>, 'age_from' | 'age_to' | 'age_band'>,
): AgeRange | null {
  const { age_from: from, age_to: to, age_band: band } = ages;
  if (from !== null || to !== null) return { from: from ?? 0, to: to ?? OLDEST };
  return band === null ? null : readAgeRange(band);
}
