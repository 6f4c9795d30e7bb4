import { identifier, literal, sql, type Sql } from '#app/database/sql.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { check, type Check, type CheckAction, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';
import { peopleDescribedTwice } from '../people-described-twice.ts';
import { unionAll } from '../union-all.ts';

const consentFields = ['consent_to_evaluation', 'consent_to_research'];
const described = tableNamed('people').fields.filter(
  ({ name }) => name !== 'person_id' && name !== 'id_scope',
);

/** One check for each thing that is said of a person. */
export const conflictChecks: readonly Check[] = described.map(({ name }) =>
  check('conflicting_people', 'people', name, actionsFor(name)),
);

function actionsFor(field: string): readonly [CheckAction, ...CheckAction[]] {
  return consentFields.includes(field)
    ? ['refusal_first', 'keep_last']
    : ['keep_last', 'keep_first', 'treat_as_blank'];
}

/**
 * Rows of a young person that answer otherwise than the first row of the same young person. An answer beside a blank or
 * a “not known” is no conflict.
 */
export const conflictingPeople: Rule = () => [
  {
    checks: conflictChecks,
    needs: ['people'],
    sql: sql`WITH several AS MATERIALIZED (${peopleDescribedTwice(
      sql`SELECT rowid AS row_id, * FROM ${loaded('people')}`,
    )}) ${unionAll(conflictChecks.map(conflictSql))}`,
  },
];

function conflictSql({ key, column }: Check): Sql {
  const name = identifier(column ?? '');
  return sql`SELECT ${literal(key)} AS check_key, row_id, value, other FROM (
    SELECT row_id, ${name}::VARCHAR AS value,
      first_value(${name}::VARCHAR) OVER (PARTITION BY person_id, scope ORDER BY place) AS other
    FROM several WHERE ${name} IS NOT NULL
  ) WHERE value <> other`;
}
