import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { askOne } from './ask.ts';

const count = z.object({ n: z.number() });

/** How many young people have a first and a last valid score of any measure, as the view `paired_scores` pairs them. */
export async function askPeopleWithPairs(database: Database): Promise<number> {
  const { n } = await askOne(
    database,
    'SELECT count(DISTINCT person_id) AS n FROM paired_scores',
    count,
  );
  return n;
}
