import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { literal, sql, type Sql } from '#app/database/sql.ts';
import { fisherExact } from '#app/statistics/fisher-exact.ts';
import { newcombeDifference } from '#app/statistics/newcombe-difference.ts';
import { ask } from '../../ask.ts';
import { characteristicLabel, groupLabels } from '../../group-labels.ts';
import type { Comparison } from '../../judge-comparisons.ts';

const counted = z.object({
  characteristic: z.string(),
  group_code: z.string().nullable(),
  missing: z.string().nullable(),
  eligible: z.number(),
  both: z.number(),
});
type Counted = z.infer<typeof counted>;

/** One group of one characteristic: how many are eligible, and how many of them have both scores. */
export interface MissingGroup {
  readonly key: string;
  readonly label: string;
  readonly kind: 'known' | 'not_known' | 'does_not_apply';
  readonly eligible: number;
  readonly both: number;
}

export interface MissingCharacteristic {
  readonly key: string;
  readonly label: string;
  readonly groups: readonly MissingGroup[];
}

/** Ethnic group is taken in detail or in broad groups, never both: one is made of the other. */
export function missingGroupsSql(withoutCharacteristic: string): Sql {
  return sql`SELECT g.characteristic, g.group_code, g.missing,
  count(*) AS eligible,
  count(*) FILTER (a.status = 'both') AS both
FROM asked AS a
JOIN person_groups AS g
  ON g.person_id = a.person_id AND coalesce(g.referral_id, a.episode) = a.episode
WHERE g.characteristic <> ${literal(withoutCharacteristic)}
GROUP BY ALL`;
}

/** The groups of every characteristic of which anything is known, in the order of the alphabet. */
export async function askMissingGroups(
  database: Database,
  query: Sql,
  whole: { readonly eligible: number; readonly both: number },
  options?: QueryOptions,
): Promise<readonly MissingCharacteristic[]> {
  const rows = await ask(database, query, counted, options);
  const keys = new Set(
    rows.flatMap(({ characteristic, group_code }) => (group_code === null ? [] : [characteristic])),
  );
  return [...keys]
    .map((key) =>
      characteristicOf(
        key,
        rows.filter((row) => row.characteristic === key),
        whole,
      ),
    )
    .sort((a, b) => a.label.localeCompare(b.label));
}

function characteristicOf(
  key: string,
  rows: readonly Counted[],
  whole: { readonly eligible: number; readonly both: number },
): MissingCharacteristic {
  const seen = rows.flatMap(({ group_code }) => (group_code === null ? [] : [group_code]));
  const groups = groupLabels(key, seen).flatMap(({ code, missing, label }): MissingGroup[] => {
    const row = rows.find((one) => one.group_code === code && one.missing === missing);
    if (!row) return [];
    const name = code ?? `missing:${missing ?? 'unknown'}`;
    const { eligible, both } = row;
    return [{ key: `${key}|${name}`, label, kind: kindOf(code, missing), eligible, both }];
  });
  const sum = (of: 'eligible' | 'both') => groups.reduce((made, group) => made + group[of], 0);
  const left = { eligible: whole.eligible - sum('eligible'), both: whole.both - sum('both') };
  const undescribed: MissingGroup = {
    key: `${key}|missing:no_record`,
    label: 'Not in the people file',
    kind: 'not_known',
    ...left,
  };
  return {
    key,
    label: characteristicLabel(key),
    groups: left.eligible > 0 ? [...groups, undescribed] : groups,
  };
}

/** A group smaller than this, or set against fewer others, is not compared. A product choice. */
export const LEAST_TO_COMPARE = 10;

/**
 * The share with both scores in each group less the share among everyone else to whom the characteristic applies: those it
 * does not apply to differ in age. null, in its place: too few, or it is not known who belongs.
 */
export function compareMissing({
  groups,
}: MissingCharacteristic): readonly { readonly key: string; readonly made: Comparison | null }[] {
  const applies = groups.filter(({ kind }) => kind !== 'does_not_apply');
  const all = {
    eligible: applies.reduce((sum, { eligible }) => sum + eligible, 0),
    both: applies.reduce((sum, { both }) => sum + both, 0),
  };
  return groups.map((group) => ({
    key: group.key,
    made: group.kind === 'known' ? comparison(group, all) : null,
  }));
}

interface Counts {
  readonly eligible: number;
  readonly both: number;
}

function comparison({ both, eligible }: Counts, all: Counts): Comparison | null {
  const others = { eligible: all.eligible - eligible, both: all.both - both };
  if (Math.min(eligible, others.eligible) < LEAST_TO_COMPARE) return null;
  const difference = newcombeDifference(both, eligible, others.both, others.eligible);
  if (difference.state !== 'shown') return null;
  return { ...difference, pValue: fisherExact(both, eligible, others.both, others.eligible) };
}

function kindOf(code: string | null, missing: string | null): MissingGroup['kind'] {
  if (code !== null) return 'known';
  return missing === 'not_applicable' ? 'does_not_apply' : 'not_known';
}
