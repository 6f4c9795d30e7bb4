import { literal, sql, type Sql } from '#app/database/sql.ts';
import type { OutcomesFilter } from '#app/results/outcomes.ts';
import { groupDescribes } from '../group-describes.ts';
import type { ScaleParts } from './scale-key.ts';

export interface AskedScope {
  readonly scale: ScaleParts;
  readonly filter: OutcomesFilter;
  /** Ages the measure is meant for; null ends are open. */
  readonly ages: { readonly min: number | null; readonly max: number | null };
  /** false: no referrals file is in, so that a person stands for a spell of support. */
  readonly hasReferrals: boolean;
  /** The characteristic whose groups are set side by side. */
  readonly by: string | null;
}

/** Referrals that the filters let through, each with why it does not count (`left_out` null: it counts). */
export function spellsSql({ filter, ages, hasReferrals, scale }: AskedScope): Sql {
  if (!hasReferrals) {
    return sql`SELECT DISTINCT person_id, 'person:' || person_id AS episode, NULL::DATE AS referred_on, NULL::VARCHAR AS left_out
      FROM placed_scores WHERE measure = ${literal(scale.measure)} AND scale = ${literal(scale.scale)}`;
  }
  const reached = filter.eligible === 'completed' ? sql`completed` : sql`accepted`;
  return sql`SELECT e.person_id, e.referral_id AS episode, e.referred_on,
      CASE
        WHEN refused.person_id IS NOT NULL THEN 'no_consent'
        WHEN NOT coalesce(e.${reached}, false) THEN 'not_eligible'
        WHEN ${ageMisses(ages)} AND used.person_id IS NULL THEN 'outside_ages'
      END AS left_out
    FROM episodes AS e
    LEFT JOIN refused_evaluation AS refused ON refused.person_id = e.person_id
    LEFT JOIN (
      SELECT DISTINCT person_id FROM placed_scores
      WHERE measure = ${literal(scale.measure)} AND status <> 'not_collected'
    ) AS used ON used.person_id = e.person_id
    WHERE ${filtersSql(filter)}`;
}

function ageMisses(ages: AskedScope['ages']): Sql {
  const low = ages.min === null ? sql`false` : sql`e.age_at_referral < ${literal(ages.min)}`;
  const high = ages.max === null ? sql`false` : sql`e.age_at_referral > ${literal(ages.max)}`;
  return sql`(${low} OR ${high})`;
}

/** The conditions that a filter puts on a row `e` of episodes. */
export function filtersSql(filter: OutcomesFilter): Sql {
  const from =
    filter.from === null ? sql`true` : sql`e.referred_on >= CAST(${literal(filter.from)} AS DATE)`;
  const to =
    filter.to === null ? sql`true` : sql`e.referred_on <= CAST(${literal(filter.to)} AS DATE)`;
  const source = filter.source === null ? sql`true` : sql`e.source = ${literal(filter.source)}`;
  const group =
    filter.characteristic === null || filter.group === null
      ? sql`true`
      : sql`EXISTS (
          SELECT 1 FROM person_groups AS g
          WHERE ${groupDescribes(filter.characteristic, sql`e.person_id`, sql`e.referral_id`)}
            AND g.characteristic = ${literal(filter.characteristic)} AND g.group_code = ${literal(filter.group)}
        )`;
  return sql`${from} AND ${to} AND ${source} AND ${group}`;
}

/**
 * One row per young person who counts, with their pair if they have one, or why they do not.
 * A person with several spells of support counts once: the earliest spell with a pair, else the earliest.
 * Columns: person_id, episode, referred_on, status (both, first_only, second_only, neither), reason, not_collected_reason,
 * first_score, last_score, first_band, last_band, change, better_by, outcome, spells, group_code.
 * `spells` are the rows of `spellsSql`, or a table that already holds them.
 */
export function askedSql(scope: AskedScope, spells = spellsSql(scope)): Sql {
  const { measure, version, scale: scaleName, informant } = scope.scale;
  const same = (
    table: Sql,
  ): Sql => sql`${table}.person_id = s.person_id AND ${table}.episode = s.episode
      AND ${table}.measure = ${literal(measure)} AND ${table}.scale = ${literal(scaleName)}`;
  const kind = (table: Sql): Sql =>
    sql`${table}.version = ${literal(version)} AND ${table}.informant = ${literal(informant)}`;
  const group =
    scope.by === null
      ? sql`LEFT JOIN (SELECT NULL AS person_id, NULL AS referral_id, NULL AS group_code, NULL AS missing) AS g ON false`
      : sql`LEFT JOIN (SELECT * FROM person_groups WHERE characteristic = ${literal(scope.by)}) AS g
      ON ${groupDescribes(scope.by, sql`s.person_id`, sql`s.episode`)}`;
  return sql`WITH spells AS (${spells})
  SELECT
    s.person_id,
    s.episode,
    s.referred_on,
    coalesce(CASE WHEN p.person_id IS NOT NULL THEN 'both' END, u.status, 'neither') AS status,
    CASE WHEN p.person_id IS NULL THEN coalesce(u.reason, 'nothing_recorded') END AS reason,
    CASE WHEN p.person_id IS NULL THEN u.not_collected_reason END AS not_collected_reason,
    coalesce(p.first_score, u.first_score) AS first_score,
    coalesce(p.last_score, u.last_score) AS last_score,
    p.first_band,
    p.last_band,
    p.change,
    p.better_by,
    p.outcome,
    count(*) OVER (PARTITION BY s.person_id) AS spells,
    g.group_code,
    g.missing AS group_missing
  FROM spells AS s
  LEFT JOIN paired_scores AS p ON ${same(sql`p`)} AND ${kind(sql`p`)}
  LEFT JOIN (
    SELECT * FROM unpaired_scores
    WHERE measure = ${literal(measure)} AND scale = ${literal(scaleName)}
      AND ((${kind(sql`unpaired_scores`)}) OR status = 'neither')
    QUALIFY row_number() OVER (
      PARTITION BY person_id, episode, measure, scale
      ORDER BY (${kind(sql`unpaired_scores`)}) DESC, status, reason
    ) = 1
  ) AS u ON ${same(sql`u`)}
  ${group}
  WHERE s.left_out IS NULL
  QUALIFY row_number() OVER (
    PARTITION BY s.person_id ORDER BY (p.person_id IS NOT NULL) DESC, s.referred_on, s.episode
  ) = 1`;
}
