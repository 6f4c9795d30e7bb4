import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { ask } from './ask.ts';
import { scoringAgreement } from './outcomes/measure-notes.ts';

/** A measure that the files hold sittings of, and what its owner asks of those who use it. */
export interface MeasureInUse {
  readonly id: string;
  readonly label: string;
  /** false for a measure of the scheme's own. */
  readonly isInCatalogue: boolean;
  readonly licence: string;
  /** What the owner must agree to before a computer works out scores; null where no such thing is asked. */
  readonly agreement: string | null;
}

const row = z.object({ measure: z.string() });

/** The measures of the sittings that are in, in the order of the catalogue. */
export async function askMeasuresInUse(
  database: Database,
  measures: readonly MeasureDefinition[] = measureDefinitions(),
  options?: QueryOptions,
): Promise<readonly MeasureInUse[]> {
  const found = await ask(
    database,
    `SELECT DISTINCT measure FROM measure_scales
     WHERE measure_number IN (SELECT measure_number FROM sittings)`,
    row,
    options,
  );
  const catalogue = new Set(measureDefinitions().map(({ id }) => id));
  const used = new Set(found.map(({ measure }) => measure));
  return measures
    .filter(({ id }) => used.has(id))
    .map((definition) => ({
      id: definition.id,
      label: definition.shortName,
      isInCatalogue: catalogue.has(definition.id),
      licence: definition.licence.text,
      agreement: scoringAgreement(definition),
    }));
}
