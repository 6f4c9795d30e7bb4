import { identifier, joined, literal, sql, type Sql } from '#app/database/sql.ts';
import type { TableName } from '#app/records/table.ts';
import { check, type CheckAction, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';
import { hasRowsByPerson, tablesByPerson } from '../rows-by-person.ts';

interface Belonging {
  readonly table: TableName;
  readonly column: string;
  /** Tables in one of which the id must stand, the first of them being where it belongs. */
  readonly parents: readonly [TableName, ...TableName[]];
  readonly actions: readonly [CheckAction, ...CheckAction[]];
  /** Only where the row names no referral: otherwise it belongs by that. */
  readonly withoutReferral?: true;
}

const needsReferral: readonly [CheckAction, ...CheckAction[]] = ['leave_out', 'keep'];
const mayHaveReferral: readonly [CheckAction, ...CheckAction[]] = [
  'treat_as_blank',
  'leave_out',
  'keep',
];
const pointedOut: readonly [CheckAction, ...CheckAction[]] = ['keep', 'leave_out'];

const belongings: readonly Belonging[] = [
  { table: 'contacts', column: 'referral_id', parents: ['referrals'], actions: needsReferral },
  {
    table: 'onward_referrals',
    column: 'referral_id',
    parents: ['referrals'],
    actions: needsReferral,
  },
  {
    table: 'referral_reasons',
    column: 'referral_id',
    parents: ['referrals'],
    actions: needsReferral,
  },
  { table: 'assessments', column: 'referral_id', parents: ['referrals'], actions: mayHaveReferral },
  { table: 'goals', column: 'referral_id', parents: ['referrals'], actions: mayHaveReferral },
  { table: 'feedback', column: 'referral_id', parents: ['referrals'], actions: pointedOut },
  { table: 'responses', column: 'assessment_id', parents: ['assessments'], actions: needsReferral },
  { table: 'goal_ratings', column: 'goal_id', parents: ['goals'], actions: needsReferral },
  ...tablesByPerson
    .filter((each) => each.needsReferral)
    .map(({ name }): Belonging => ({
      table: name,
      column: 'person_id',
      parents: ['referrals'],
      actions: needsReferral,
      withoutReferral: true,
    })),
  { table: 'referrals', column: 'person_id', parents: ['people'], actions: pointedOut },
  {
    table: 'assessments',
    column: 'person_id',
    parents: ['people', 'referrals'],
    actions: pointedOut,
  },
  { table: 'goals', column: 'person_id', parents: ['people', 'referrals'], actions: pointedOut },
];

/**
 * Rows that name a referral, a young person, a sitting or a goal that is in no file; and, told apart from them, rows
 * whose id is one that is in the files once zeros in front are put back, as a spreadsheet drops them ("00412" and "412").
 * A person id counts for this only where the row names no referral, save in the tables that always name one.
 * Nothing is found while the table they belong to has no rows: that file is not here yet.
 */
export const belonging: Rule = () =>
  belongings.flatMap((each): Finder[] => {
    const { table, column, parents, actions, withoutReferral } = each;
    const [parent] = parents;
    const orphan = check('no_parent', table, column, actions, parent);
    const zeros = check('lost_zeros', table, column, ['use_match', 'leave_out', 'keep'], parent);
    return [
      {
        checks: [orphan, zeros],
        needs: [table, parent],
        ...(withoutReferral ? { when: hasRowsByPerson(table) } : {}),
        sql: searchSql(each, orphan.key, zeros.key),
      },
    ];
  });

function searchSql(
  { table, column, parents, withoutReferral }: Belonging,
  orphanKey: string,
  zerosKey: string,
): Sql {
  const id = identifier(column);
  const loose = withoutReferral ? sql`AND l.referral_id IS NULL` : sql``;
  const apart = parents.map(
    (parent, at) => sql`ANTI JOIN ${loaded(parent)} AS p${at} ON p${at}.${id} = l.${id}`,
  );
  const known = parents
    .map((parent) => sql`SELECT ${id} AS id FROM ${loaded(parent)}`)
    .reduce((all, one) => sql`${all} UNION ALL ${one}`);
  return sql`WITH astray AS MATERIALIZED (
    SELECT l.rowid AS row_id, l.${id} AS id FROM ${loaded(table)} AS l
    ${joined(apart, '\n')}
    WHERE l.${id} IS NOT NULL ${loose}
  ),
  wanted AS (
    SELECT DISTINCT id, ltrim(id, '0') AS bare FROM astray WHERE regexp_full_match(id, '[0-9]+')
  ),
  matched AS (
    SELECT wanted.id, min(k.id) AS fix
    FROM (${known}) AS k JOIN wanted ON ltrim(k.id, '0') = wanted.bare
    GROUP BY wanted.id HAVING count(DISTINCT k.id) = 1
  )
  SELECT
    CASE WHEN m.fix IS NULL THEN ${literal(orphanKey)} ELSE ${literal(zerosKey)} END AS check_key,
    a.row_id, a.id AS value, m.fix AS other, m.fix AS fix
  FROM astray AS a LEFT JOIN matched AS m ON m.id = a.id`;
}
