import { average } from './ask-average.ts';
import { number } from './ask-number.ts';
import { parts } from './ask-parts.ts';
import { share, shareOfSums } from './ask-share.ts';
import type { EvidenceQuestion } from './evidence-question.ts';

const inPost = `(SELECT w.*, s.as_of FROM link_workers AS w CROSS JOIN analysis_settings AS s
  WHERE (w.started_on IS NULL OR w.started_on <= s.as_of) AND (w.left_on IS NULL OR w.left_on >= s.as_of))`;

/** Link workers in post on the last day that the files speak of, and what they do. */
export const staffEvidence: readonly EvidenceQuestion[] = [
  share({
    key: 'induction',
    label: 'Induction completed',
    needs: ['link_workers'],
    from: inPost,
    counted: 'induction_completed_on IS NOT NULL',
    counts: 'staff',
    noun: 'link workers in post',
    predicate: 'have completed their induction',
    without: 'have not completed their induction',
  }),
  share({
    key: 'supervised',
    label: 'Supervised lately',
    needs: ['link_workers'],
    from: inPost,
    counted: 'as_of - last_supervised_on <= 56',
    counts: 'staff',
    noun: 'link workers in post',
    predicate: 'had supervision in the last eight weeks',
    without: 'had no supervision in the last eight weeks',
  }),
  shareOfSums({
    key: 'partnership_hours',
    label: 'Hours for partnership work',
    needs: ['link_workers'],
    query: `SELECT sum(partnership_hours_per_week) AS count, sum(hours_per_week) AS of FROM ${inPost}
      WHERE partnership_hours_per_week IS NOT NULL AND hours_per_week IS NOT NULL`,
    noun: 'paid link worker hours a week',
    predicate: 'are kept for partner organisations',
    without: 'go on other work',
  }),
  average({
    key: 'training_days',
    label: 'Training days',
    needs: ['link_workers'],
    of: 'training_days_last_12_months',
    from: inPost,
    statistic: 'mean',
    unit: 'days',
    what: 'of training for each link worker in the last 12 months',
    noun: 'link workers',
  }),
  share({
    key: 'trained_in_outcomes',
    label: 'Trained in outcome measures',
    needs: ['link_workers'],
    from: inPost,
    base: 'trained_in_outcome_measures IS NOT NULL',
    counted: 'trained_in_outcome_measures',
    counts: 'staff',
    noun: 'link workers in post',
    predicate: 'are trained in the outcome measures',
    without: 'are not trained in them',
  }),
  number({
    key: 'first_six_weeks',
    label: 'Referrals in the first six weeks',
    needs: ['referrals', 'link_workers'],
    query: `SELECT count(*) AS value FROM referrals AS r JOIN link_workers AS w ON w.link_worker_id = r.link_worker_id
      WHERE w.started_on IS NOT NULL AND r.allocated_on >= w.started_on AND r.allocated_on < w.started_on + 42`,
    what: 'referrals were given to link workers in their first six weeks',
  }),
  parts({
    key: 'completed_by_role',
    label: 'Completed, by kind of link worker',
    needs: ['referrals', 'link_workers'],
    what: 'Completed, of closed referrals',
    query: `SELECT w.role AS part, count(*) FILTER (e.completed) AS count, count(*) AS of
      FROM episodes AS e JOIN link_workers AS w ON w.link_worker_id = e.link_worker_id
      WHERE e.closed AND e.accepted AND w.role IS NOT NULL GROUP BY 1`,
    words: ['link_workers', 'role'],
  }),
  parts({
    key: 'improved_by_role',
    label: 'Reliably better, by kind of link worker',
    needs: ['referrals', 'link_workers', 'assessments'],
    what: 'Reliably better on any scale, of those with both scores',
    query: `SELECT role AS part, count(*) FILTER (better) AS count, count(*) AS of FROM (
        SELECT w.role, p.person_id, bool_or(p.outcome = 'improved') AS better
        FROM paired_scores AS p JOIN episodes AS e ON e.referral_id = p.episode
        JOIN link_workers AS w ON w.link_worker_id = e.link_worker_id
        WHERE w.role IS NOT NULL AND p.outcome IS NOT NULL GROUP BY ALL
      ) GROUP BY 1`,
    words: ['link_workers', 'role'],
  }),
];
