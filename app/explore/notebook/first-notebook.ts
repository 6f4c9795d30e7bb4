import type { Notebook } from './notebook.ts';

/** What Explore opens with: three queries that may leave once their small counts are hidden. */
export const firstNotebook: Notebook = {
  schema: 'evenlode-notebook/1',
  queries: [
    {
      name: 'Waits and take-up',
      notes: '',
      sql: `-- How long do young people wait, and how many take up an activity?
SELECT
  source,
  count(DISTINCT person_id)                            AS young_people,
  median(days_to_first_contact)                        AS median_days,
  count(DISTINCT person_id) FILTER (WHERE took_up)     AS took_part,
  round(100.0 * took_part / young_people)              AS took_part_pct,
  count(DISTINCT person_id) FILTER (WHERE completed)   AS finished
FROM episodes
WHERE accepted
GROUP BY source
ORDER BY median_days
`,
      chart: { kind: 'bars', rows: 'source', show: ['median_days', 'took_part_pct'] },
    },
    {
      name: 'Change by measure',
      notes: '',
      sql: `-- How much do scores change, by measure?
SELECT
  measure,
  scale,
  count(DISTINCT person_id)  AS young_people,
  avg(better_by)             AS mean_better_by,
  round(100.0 * count(DISTINCT person_id) FILTER (WHERE outcome = 'improved') / young_people) AS improved_pct
FROM paired_scores
GROUP BY ALL
ORDER BY young_people DESC
`,
      chart: { kind: 'dots', rows: 'measure', show: ['mean_better_by'] },
    },
    {
      name: 'Referrals by month',
      notes: '',
      sql: `SELECT date_trunc('month', referred_on)::DATE AS month, count(DISTINCT person_id) AS young_people
FROM referrals
GROUP BY month
ORDER BY month
`,
      chart: { kind: 'line', rows: 'month', show: ['young_people'] },
    },
  ],
};
