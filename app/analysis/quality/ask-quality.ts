import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { identifier, joined, literal, sql, trusted } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { tableNames, type TableName } from '#app/records/table.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { QualityQuestion, QualityResult } from '#app/results/quality.ts';
import { ask, askOne } from '../ask.ts';
import { populationWords } from '../equity/population-words.ts';
import type { OutcomesSetting } from '../outcomes/outcomes-question.ts';
import { importExclusion } from '../pathway/exclusions.ts';
import { narrowedReferralsSql } from '../pathway/people-sql.ts';
import { checksFigure } from './checks-figure.ts';
import { fieldsFigure } from './fields-figure.ts';
import { keyFieldsFigure } from './key-fields-figure.ts';
import { overTimeFigure } from './over-time-figure.ts';
import { QUALITY_METHOD_VERSION, type QualityContext } from './quality-context.ts';
import { scoresFigure } from './scores-figure.ts';
import { qualityStepsFigure } from './steps-figure.ts';
import { upkeepFigure } from './upkeep-figure.ts';
import { cannotTell } from './cannot-tell.ts';

const heldRow = z.object({ name: z.string(), n: z.number() });
const people = z.object({ n: z.number() });

/**
 * How far the records can be relied on: how full they are, what was found wrong and left out, how far they are kept up, and
 * what the gaps stop anyone from saying. Makes the temporary table `quality_referrals`: two of these must not run at once.
 */
export async function askQuality(
  database: Database,
  question: QualityQuestion,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<QualityResult> {
  const held = await heldTables(database, options);
  const table = held.find((name) => name === question.table) ?? firstChoice(held);
  if (table === undefined) {
    return { state: 'no_records', reason: 'None of the files that are in holds any record.' };
  }
  const referrals = narrowedReferralsSql(question);
  await database.query(`CREATE OR REPLACE TEMP TABLE quality_referrals AS ${referrals}`, options);
  const { n } = await askOne(
    database,
    sql`SELECT count(DISTINCT person_id) AS n FROM ${held.includes('referrals') ? sql`quality_referrals` : sql`person_groups`}`,
    people,
    options,
  );
  const exclusions = setting.leftOutAtImport.map(importExclusion).filter((each) => each.n !== 0);
  const { from, to, source, characteristic, group } = question;
  const context: QualityContext = {
    database,
    options,
    question,
    choices,
    setting,
    held,
    population: `records of ${populationWords({ ...noEquityQuestion, from, to, source, characteristic, group }, choices)}`,
    method: (id, rules, query, more = []) => ({
      id,
      version: QUALITY_METHOD_VERSION,
      rules,
      query: `CREATE OR REPLACE TEMP TABLE quality_referrals AS\n${referrals};\n\n${query};`,
      exclusions: [...more, ...exclusions],
    }),
  };
  return {
    state: 'answered',
    table,
    choices: held.map((name) => ({ value: name, label: tableNamed(name).label })),
    cannotTell: cannotTell(held),
    youngPeople: n,
    figures: {
      keyFields: await keyFieldsFigure(context),
      fields: await fieldsFigure(context, table),
      overTime: await overTimeFigure(context),
      steps: await qualityStepsFigure(context),
      checks: await checksFigure(context),
      scores: await scoresFigure(context),
      upkeep: await upkeepFigure(context),
    },
  };
}

async function heldTables(
  database: Database,
  options?: QueryOptions,
): Promise<readonly TableName[]> {
  const [first, ...rest] = tableNames.map(
    (name) => sql`SELECT ${literal(name)} AS name, count(*) AS n FROM ${identifier(name)}`,
  );
  const query = joined(
    [first ?? sql``, ...rest.map((each) => sql`${trusted('UNION ALL')} ${each}`)],
    '\n',
  );
  const rows = await ask(database, query, heldRow, options);
  return tableNames.filter((name) => rows.some((row) => row.name === name && row.n > 0));
}

const FIRST_CHOICE: readonly TableName[] = ['referrals', 'people'];

function firstChoice(held: readonly TableName[]): TableName | undefined {
  return FIRST_CHOICE.find((name) => held.includes(name)) ?? held[0];
}
