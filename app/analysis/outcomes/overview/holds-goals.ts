import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { askOne } from '../../ask.ts';

const counted = z.object({ n: z.number() });

/** Whether any goal is in the files, whoever the filters let through. */
export async function holdsGoals(database: Database, options?: QueryOptions): Promise<boolean> {
  const { n } = await askOne(database, 'SELECT count(*) AS n FROM goals', counted, options);
  return n > 0;
}
