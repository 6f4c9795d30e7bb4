import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { sql } from '#app/database/sql.ts';
import { measureById, measureDefinitions, scaleDescription } from '#app/measures/registry.ts';
import type { Method } from '#app/results/method.ts';
import type { OutcomesChoices, OutcomesFilter, OutcomesOverview } from '#app/results/outcomes.ts';
import { ask, askOne } from '../../ask.ts';
import { pairingRules } from '../../pairing-settings.ts';
import { OUTCOMES_METHOD_VERSION, type OutcomesSetting } from '../outcomes-question.ts';
import { populationWords } from '../population-words.ts';
import { scaleKey } from '../scale-key.ts';
import {
  atAGlanceFigure,
  goalPeople,
  scaleSummary,
  type GlancedScale,
} from './at-a-glance-figure.ts';
import { eligibleByMeasureSql, eligibleSpellsSql } from './eligible-sql.ts';
import { goalCount, goalsFigure, goalTheme, goalThreshold } from './goals-figure.ts';
import { countedGoalsSql, goalCountsSql, goalPeopleSql, goalThemesSql } from './goals-sql.ts';
import { scalesSql } from './scales-sql.ts';

const counted = z.object({ n: z.number() });

/**
 * Every scale, goals and personal outcomes for the young people the filter lets through; its scale and comparison play no
 * part. Uses the temporary table `counted_goals`: two of these must not run at once on one database.
 */
export async function askOutcomesOverview(
  database: Database,
  filter: OutcomesFilter,
  choices: OutcomesChoices,
  setting: OutcomesSetting,
  options?: QueryOptions,
): Promise<OutcomesOverview> {
  const measures = setting.measures ?? measureDefinitions();
  const hasReferrals = choices.referredFrom !== null;
  const held = new Set(choices.scales.map(({ measure }) => measure));
  const spells = eligibleSpellsSql(filter, hasReferrals);
  const inUse = measures.filter(({ id }) => held.has(id));
  const scales =
    inUse.length === 0 ? null : scalesSql(spells, eligibleByMeasureSql(inUse, hasReferrals));
  const summaries = scales === null ? [] : await ask(database, scales, scaleSummary, options);
  const goals = countedGoalsSql(spells);
  await database.query(sql`CREATE OR REPLACE TEMP TABLE counted_goals AS ${goals}`, options);
  const people = await askOne(database, goalPeopleSql, goalPeople, options);
  const eligible = await askOne(
    database,
    sql`SELECT count(DISTINCT person_id) AS n FROM (${spells})`,
    counted,
    options,
  );
  const population = populationWords(filter, choices);
  const goalsTable = `CREATE OR REPLACE TEMP TABLE counted_goals AS\n${goals};\n\n`;
  const method = (id: string, rules: readonly string[], query: string): Method => ({
    id,
    version: OUTCOMES_METHOD_VERSION,
    rules: [...rules, ...pairingRules(setting.pairing)],
    query,
    exclusions: [],
  });
  return {
    atAGlance: atAGlanceFigure({
      scales: choices.scales.flatMap((choice): GlancedScale[] => {
        const summary = summaries.find((one) => scaleKey(one) === choice.key);
        const scale = scaleDescription(choice.measure, choice.scale, measures);
        if (!summary || !scale) return [];
        const primary = measureById(choice.measure, measures)?.primaryScale === choice.scale;
        return [{ key: choice.key, primary, scale, summary }];
      }),
      goals: people,
      eligible: eligible.n,
      population,
      source: 'outcome scores, personal goals and referrals files',
      method: method(
        'outcomes.at_a_glance',
        [
          'Each row is on its own scale: rows are not to be compared in size.',
          'Eligible: the young people the filters let through who are of an age for the measure, or with whom it was used.',
          'Goals: the mean, over young people, of the average change of their own goals, on the rating from 0 to 10.',
          'Personal outcomes: young people with goals that were never rated; reached when all of theirs of which it is known were.',
          'Many results stand side by side here. Some would look clear by chance alone.',
        ],
        [...(scales === null ? [] : [`${scales};`]), `${goalsTable}${goalPeopleSql};`].join('\n\n'),
      ),
    }),
    goals:
      people.people === 0
        ? null
        : goalsFigure({
            people,
            counts: await ask(database, goalCountsSql, goalCount, options),
            themes: await ask(database, goalThemesSql, goalTheme, options),
            reliableChange: goalThreshold(measures),
            population,
            method: method(
              'outcomes.goals',
              [
                'Each goal is followed by its own id, from its first rating to its last, on different days.',
                'The average change is over young people: each counts once, with the mean of their own goals.',
                'Shares of goals carry no interval, since several goals can be of one young person.',
                'Whether a goal was reached is as recorded. A goal may be reached in part, and not known is not no.',
              ],
              `${goalsTable}${goalCountsSql};\n\n${goalThemesSql};`,
            ),
          }),
  };
}
