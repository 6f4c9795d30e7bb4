import type { Database } from '#app/database/database.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { askOutcomesChoices } from './choices.ts';

const held = new WeakMap<Database, OutcomesChoices>();

/** What may be chosen, asked once for the records that are in: no filter changes it. */
export async function heldOutcomesChoices(
  database: Database,
  measures?: readonly MeasureDefinition[],
): Promise<OutcomesChoices> {
  const before = held.get(database);
  if (before) return before;
  const choices = await askOutcomesChoices(database, measures);
  held.set(database, choices);
  return choices;
}

/** To be called when the views have changed. */
export function forgetChoices(database: Database): void {
  held.delete(database);
}
