import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { literal, sql } from '#app/database/sql.ts';
import type { Exclusion } from '#app/results/method.ts';
import { ask } from '../ask.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import type { AskedScope } from './asked-sql.ts';
import type { Totals } from './summaries.ts';

const leftOutRow = z.object({ left_out: z.string(), n: z.number() });
const unusableRow = z.object({ status: z.string(), n: z.number() });
type Unusable = readonly z.infer<typeof unusableRow>[];

/** Asked once for each scale: no filter changes it. */
const heldUnusable = new WeakMap<Database, Map<string, Unusable>>();

/** To be called when the views have changed. */
export function forgetExclusions(database: Database): void {
  heldUnusable.delete(database);
}

/** Everyone and everything that the page's numbers leave out, each with its n and why. Nothing is left out silently. Reads the table that `makeAsked` made. */
export async function askExclusions(
  database: Database,
  scope: AskedScope,
  totals: Totals,
  leftOutAtImport: readonly LeftOutAtImport[],
  options?: QueryOptions,
): Promise<readonly Exclusion[]> {
  const spells = await ask(
    database,
    sql`SELECT left_out, count(*) AS n FROM asked_spells WHERE left_out IS NOT NULL GROUP BY left_out ORDER BY n DESC`,
    leftOutRow,
    options,
  );
  const unusable = await unusableScores(database, scope, options);
  const { eligible, both, repeat_spells } = totals;
  return [
    ...spells.map(({ left_out, n }) =>
      exclusion(left_out, spellLabels(scope)[left_out], n, 'referrals'),
    ),
    exclusion(
      'repeat_spell',
      'Further spells of support of young people already counted',
      repeat_spells,
      'referrals',
    ),
    exclusion('no_pair', 'Eligible, but without both scores', eligible - both, 'young people'),
    ...unusable.map(({ status, n }) => exclusion(status, scoreLabels[status], n, 'scores')),
    ...leftOutAtImport.map(importExclusion),
  ].filter(({ n }) => n !== 0);
}

async function unusableScores(
  database: Database,
  { scale: { measure, scale } }: AskedScope,
  options?: QueryOptions,
): Promise<Unusable> {
  const held = heldUnusable.get(database) ?? new Map<string, Unusable>();
  heldUnusable.set(database, held);
  const key = JSON.stringify([measure, scale]);
  const before = held.get(key);
  if (before) return before;
  const counted = await ask(
    database,
    sql`SELECT CASE WHEN status = 'scored' THEN 'no_spell' ELSE status END AS status, count(*) AS n
      FROM placed_scores
      WHERE measure = ${literal(measure)} AND scale = ${literal(scale)}
        AND (status <> 'scored' OR episode IS NULL)
      GROUP BY 1 ORDER BY n DESC`,
    unusableRow,
    options,
  );
  held.set(key, counted);
  return counted;
}

function importExclusion(leftOut: LeftOutAtImport): Exclusion {
  return 'file' in leftOut
    ? exclusion(
        `import:${leftOut.file}`,
        `Rows of ${leftOut.file} that could not be read (see Import)`,
        leftOut.rows,
        'rows',
      )
    : exclusion(`check:${leftOut.check}`, `${leftOut.label} (see Import)`, leftOut.rows, 'rows');
}

function exclusion(
  reason: string,
  label: string | undefined,
  n: number,
  unit: Exclusion['unit'],
): Exclusion {
  return { reason, label: label ?? reason, n, unit };
}

function spellLabels({ filter, ages }: AskedScope): Readonly<Record<string, string>> {
  const range =
    ages.min !== null && ages.max !== null
      ? `${ages.min} to ${ages.max}`
      : ages.min !== null
        ? `${ages.min} and over`
        : `up to ${ages.max ?? 25}`;
  return {
    not_eligible:
      filter.eligible === 'completed'
        ? 'Support not completed: not accepted, still open, or ended early'
        : 'Referral not accepted, or no decision recorded',
    outside_ages: `Outside the ages the measure is for (${range}), and the measure was not used with them`,
    no_consent: 'Young person or family said no to their records being used for evaluation',
  };
}

const scoreLabels: Readonly<Record<string, string>> = {
  missing_items: 'Sittings with too many questions left blank to score',
  out_of_range: 'Sittings with an answer outside the range of the measure',
  no_norm:
    'Sittings with a raw score only: the age or sex is not known, or no norms were published for it',
  not_collected: 'Sittings recorded as not collected',
  no_responses: 'Sittings with no answers',
  undated: 'Scores with no date',
  no_spell: 'Scores that belong to no referral in the files',
};
