import { identifier, literal, sql, type Sql } from '#app/database/sql.ts';
import { tables } from '#app/records/all-tables.ts';
import { check, type Check, type Finder, type Rule } from '../check.ts';
import { loaded } from '../loaded.ts';
import { unionAll } from '../union-all.ts';

/** Cells that whoever made the file had hidden (“*”, “[c]”, “<5”): not known, and never nought. Pointed out. */
export const suppressedCells: Rule = () =>
  tables.flatMap((table): Finder[] => {
    const found = table.fields.flatMap((field): readonly (readonly [Check, Sql])[] => {
      if (field.type !== 'code' && field.type !== 'yes_no') return [];
      const one = check('suppressed', table.name, field.name, ['keep']);
      const given =
        field.type === 'code' ? identifier(`${field.name}_as_given`) : sql`NULL::VARCHAR`;
      return [
        [
          one,
          sql`SELECT ${literal(one.key)} AS check_key, rowid AS row_id, ${given} AS value
            FROM ${loaded(table.name)} WHERE ${identifier(`${field.name}_missing`)} = 'suppressed'`,
        ],
      ];
    });
    if (found.length === 0) return [];
    return [
      {
        checks: found.map(([one]) => one),
        needs: [table.name],
        sql: unionAll(found.map(([, select]) => select)),
      },
    ];
  });
