import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { safeguardingKinds } from '#app/measures/definition/safeguarding.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { safetyFlagWords } from '#app/measures/safety-flag-words.ts';
import { safetyFlagsSql } from '#app/measures/safety-flags.ts';
import { ask } from '../ask.ts';

const flag = z.object({
  measure: z.string(),
  kind: z.enum(safeguardingKinds),
  sittings: z.number(),
  answered: z.number(),
  not_seen: z.number(),
});

/**
 * Sentences about answers that call for the scheme's safeguarding procedure, for the screen of this device alone: never in
 * a file, a report or a figure, and never with an id. Empty when no answer raised a flag. Whatever the filters: a flag
 * matters whomever the page counts.
 */
export async function askSafetyNotices(
  database: Database,
  measures?: readonly MeasureDefinition[],
  options?: QueryOptions,
): Promise<readonly string[]> {
  const flags = await ask(database, safetyFlagsSql(), flag, options);
  return flags.flatMap((one) => safetyFlagWords(one, measures) ?? []);
}
