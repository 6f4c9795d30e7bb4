import { literal } from '#app/database/sql.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { z } from 'zod';
import { ask, askOne } from '../ask.ts';
import { parts, partsOf } from './ask-parts.ts';
import { share } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const accepted =
  '(SELECT DISTINCT person_id FROM episodes WHERE accepted AND person_id IS NOT NULL)';
const measureRow = z.object({ measure: z.string(), n: z.number() });
const shareRow = z.object({ count: z.number(), of: z.number() });

/** Goals of young people’s own, and what is measured. */
export const outcomeEvidence: readonly EvidenceQuestion[] = [
  share({
    key: 'goal_people',
    label: 'Young people with a goal of their own',
    needs: ['goals', 'referrals'],
    from: `${accepted} AS p`,
    counted: 'EXISTS (SELECT 1 FROM goals AS g WHERE g.person_id = p.person_id)',
    noun: 'young people whose referral was accepted',
    predicate: 'have at least one goal of their own',
    without: 'have no goal recorded',
  }),
  parts({
    key: 'goals_by_theme',
    label: 'Goals by theme',
    needs: ['goals'],
    what: 'Goals',
    query: partsOf('theme', 'goals'),
    words: ['goals', 'theme'],
  }),
  {
    key: 'measures_in_use',
    label: 'Measures in use',
    needs: ['assessments'],
    ask: async (database, { measures }) => {
      const rows = await ask(
        database,
        "SELECT measure, count(*) AS n FROM placed_scores WHERE status = 'scored' GROUP BY measure ORDER BY n DESC",
        measureRow,
      );
      if (rows.length === 0) return null;
      const names = rows.map(
        ({ measure }) => measures.find(({ id }) => id === measure)?.shortName ?? measure,
      );
      return { kind: 'sentence', text: `${rows.length} in use: ${names.join(', ')}` };
    },
  },
  share({
    key: 'both_scores',
    label: 'First and second score collected',
    needs: ['assessments', 'referrals'],
    from: '(SELECT DISTINCT person_id FROM episodes WHERE completed AND person_id IS NOT NULL AND person_id NOT IN (SELECT person_id FROM refused_evaluation)) AS p',
    counted: 'EXISTS (SELECT 1 FROM paired_scores AS s WHERE s.person_id = p.person_id)',
    noun: 'young people who completed support',
    predicate: 'have a first and a second score on some measure',
    without: 'lack a first or a second score',
  }),
  {
    key: 'ages_valid',
    label: 'Sittings within the ages of the measure',
    needs: ['assessments', 'referrals'],
    ask: async (database, { measures }) => {
      const { count, of } = await askOne(database, agesSql(measures), shareRow);
      return of === 0
        ? null
        : {
            kind: 'share',
            count,
            of,
            counts: 'people',
            noun: 'sittings of young people whose age is known',
            predicate: 'are within the ages that the measure is meant for',
            without: 'are outside the ages of the measure',
          };
    },
  },
  parts({
    key: 'not_collected_reasons',
    label: 'Why scores were not collected',
    needs: ['assessments'],
    what: 'Scores not collected',
    query: partsOf('not_collected_reason', 'assessments'),
    words: ['assessments', 'not_collected_reason'],
  }),
];

/** Sittings with an answer, and how many of them are by somebody within the ages of the measure at referral. */
function agesSql(measures: readonly MeasureDefinition[]): string {
  const ranges = measures.map(
    ({ id, ages }) => `(${literal(id)}, ${ages.from}, ${ages.to ?? 999})`,
  );
  return `SELECT count(*) FILTER (e.age_at_referral BETWEEN m.age_from AND m.age_to) AS count, count(*) AS of
    FROM (SELECT DISTINCT assessment_id, person_id, measure FROM placed_scores WHERE status = 'scored') AS a
    JOIN (VALUES ${ranges.join(', ')}) AS m (measure, age_from, age_to) ON m.measure = a.measure
    JOIN (
      SELECT person_id, arg_min(age_at_referral, coalesce(referred_on, DATE '9999-12-31')) AS age_at_referral
      FROM episodes WHERE age_at_referral IS NOT NULL GROUP BY person_id
    ) AS e ON e.person_id = a.person_id`;
}
