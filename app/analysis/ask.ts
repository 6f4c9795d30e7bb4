import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';

/** Asks one query and checks that each row has the shape the caller will read. */
export async function ask<T>(
  database: Database,
  query: string,
  row: z.ZodType<T>,
  options?: QueryOptions,
): Promise<readonly T[]> {
  const { rows } = await database.query(query, options);
  return z.array(row).parse(rows);
}

/** As `ask`, for a query that always gives exactly one row, such as an aggregate. */
export async function askOne<T>(
  database: Database,
  query: string,
  row: z.ZodType<T>,
  options?: QueryOptions,
): Promise<T> {
  const { rows } = await database.query(query, options);
  return row.parse(rows[0]);
}
