import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { safeguardingKinds } from '#app/measures/definition/safeguarding.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { safetyFlagWords } from '#app/measures/safety-flag-words.ts';
import { safetyFlagsSql } from '#app/measures/safety-flags.ts';
import { ask } from './ask.ts';

const flag = z.object({
  measure: z.string(),
  kind: z.enum(safeguardingKinds),
  sittings: z.number(),
  answered: z.number(),
  not_seen: z.number(),
});

/**
 * Sentences for the evaluation team where answers call for the scheme's safeguarding procedure: counts of sittings, no
 * names and no ids. For this screen alone: never put them into a figure, a file or a report.
 */
export async function askSafetyNotices(
  database: Database,
  measures: readonly MeasureDefinition[] = measureDefinitions(),
): Promise<readonly string[]> {
  const flags = await ask(database, safetyFlagsSql(), flag);
  return flags.flatMap((each) => safetyFlagWords(each, measures) ?? []);
}
