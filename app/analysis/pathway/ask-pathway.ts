import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import { noEquityQuestion } from '#app/results/equity.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { PathwayQuestion, PathwayResult } from '#app/results/pathway.ts';
import { askOne } from '../ask.ts';
import { populationWords } from '../equity/population-words.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import { caseloadFigure } from './caseload-figure.ts';
import { closuresFigure } from './closures-figure.ts';
import { contactsFigure } from './contacts-figure.ts';
import { askExclusions } from './exclusions.ts';
import { monthsFigure } from './months-figure.ts';
import { notAcceptedFigure } from './not-accepted-figure.ts';
import { onwardFigure } from './onward-figure.ts';
import { PATHWAY_METHOD_VERSION, type PathwayContext } from './pathway-context.ts';
import { narrowedReferralsSql, pathwayPeopleSql } from './people-sql.ts';
import { reasonsFigure } from './reasons-figure.ts';
import { sourcesFigure } from './sources-figure.ts';
import { stepsFigure } from './steps-figure.ts';
import { waitsFigure } from './waits-figure.ts';

const counted = z.object({ people: z.number(), referrals: z.number(), accepted: z.number() });

/**
 * How far young people come from referral to the end of support, how long it takes, who refers, and what happens on the way.
 * Makes the temporary table `pathway_people`: two of these must not run at once on one database.
 */
export async function askPathway(
  database: Database,
  question: PathwayQuestion,
  choices: OutcomesChoices,
  setting: { readonly leftOutAtImport: readonly LeftOutAtImport[] },
  options?: QueryOptions,
): Promise<PathwayResult> {
  if (choices.referredFrom === null) return noReferrals();
  const people = pathwayPeopleSql(question);
  await database.query(`CREATE OR REPLACE TEMP TABLE pathway_people AS ${people}`, options);
  const totals = await askOne(
    database,
    sql`SELECT
  (SELECT count(*) FROM pathway_people) AS people,
  (SELECT count(*) FROM pathway_people WHERE accepted) AS accepted,
  (SELECT count(*) FROM (${narrowedReferralsSql(question)}) WHERE NOT refused) AS referrals`,
    counted,
    options,
  );
  const exclusions = await askExclusions(database, question, setting.leftOutAtImport, options);
  const { from, to, source, characteristic, group } = question;
  const by = comparedBy(question, choices);
  const context: PathwayContext = {
    database,
    options,
    question,
    population: populationWords(
      { ...noEquityQuestion, from, to, source, characteristic, group },
      choices,
    ),
    method: (id, rules, query, more = []) => ({
      id,
      version: PATHWAY_METHOD_VERSION,
      rules,
      query: `CREATE OR REPLACE TEMP TABLE pathway_people AS\n${people};\n\n${query};`,
      exclusions: [...more, ...exclusions],
    }),
  };
  return {
    state: 'answered',
    by,
    youngPeople: totals.people,
    referrals: totals.referrals,
    figures: {
      steps: await stepsFigure(context),
      waits: totals.accepted === 0 ? null : await waitsFigure(context, by),
      sources: await sourcesFigure(context),
      reasons: await reasonsFigure(context),
      notAccepted: await notAcceptedFigure(context),
      months: await monthsFigure(context),
      contacts: await contactsFigure(context),
      onward: await onwardFigure(context),
      closures: await closuresFigure(context),
      caseload: await caseloadFigure(context),
    },
  };
}

const FIRST_CHOICE_OF_COMPARISON = ['ethnicity', 'age_band', 'sex'];

/** The characteristic asked for, if the files hold it; otherwise ethnic group, age, sex, or the first there is. */
function comparedBy(question: PathwayQuestion, choices: OutcomesChoices): string | null {
  const held = choices.characteristics.map(({ key }) => key);
  const wanted = [question.by, ...FIRST_CHOICE_OF_COMPARISON, ...held];
  return wanted.find((key) => key !== null && held.includes(key)) ?? null;
}

function noReferrals(): PathwayResult {
  return {
    state: 'no_referrals',
    reason: 'None of the files that are in holds referrals, from which every step is counted.',
    needs: ['referrals', 'contacts', 'onward_referrals'],
  };
}
