import type { Database } from '#app/database/database.ts';
import { literal } from '#app/database/sql.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureDefinitions } from '#app/measures/registry.ts';
import { scoringViews } from '#app/measures/scoring-sql.ts';
import { asOfSql } from './date-span.ts';
import { forgetAsked } from './outcomes/asked-table.ts';
import { forgetExclusions } from './outcomes/exclusions.ts';
import { forgetChoices } from './outcomes/held-choices.ts';
import type { PairingSettings } from './pairing-settings.ts';
import { pairingViews, viewDefinitions, type ViewDefinition } from './view-sql.ts';

/**
 * Works out the public model from the records that are in, and keeps each view's rows, so that a filter costs one scan
 * and not the whole walk from item to pair. Call after every change of records, of checks or of settings.
 *
 * @param today ISO date of the user's clock: nothing dated after it counts as the last day the files speak of
 * @param definitions those that the tables of `makeMeasureTables` were made of
 */
export async function buildViews(
  database: Database,
  settings: PairingSettings,
  today: string,
  definitions: readonly MeasureDefinition[] = measureDefinitions(),
): Promise<void> {
  await keepSettings(database, settings, today);
  await make(database, viewDefinitions(scoringViews(definitions)));
}

/**
 * Pairs the scores anew after a change of the pairing settings alone: what comes before pairing stays as it was.
 * The same tables as `buildViews` would make.
 */
export async function buildPairs(
  database: Database,
  settings: PairingSettings,
  today: string,
): Promise<void> {
  await keepSettings(database, settings, today);
  await make(database, pairingViews);
}

async function make(database: Database, views: readonly ViewDefinition[]): Promise<void> {
  for (const { name, sql, kept } of views)
    await database.query(`CREATE OR REPLACE ${kept ? 'TABLE' : 'VIEW'} ${name} AS ${sql}`);
}

/** Also forgets what was worked out from the views before: a question asked while they change is the caller’s to prevent. */
async function keepSettings(
  database: Database,
  settings: PairingSettings,
  today: string,
): Promise<void> {
  forgetAsked(database);
  forgetExclusions(database);
  forgetChoices(database);
  await database.query(`CREATE OR REPLACE TABLE analysis_settings AS SELECT
    (${asOfSql(today)}) AS as_of,
    ${literal(settings.baselineDaysBeforeReferral)}::INTEGER AS baseline_days_before_referral,
    ${literal(settings.baselineDaysAfterFirstContact)}::INTEGER AS baseline_days_after_first_contact,
    ${literal(settings.leastDaysBetweenScores)}::INTEGER AS least_days_between_scores`);
}
