import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { ask } from './ask.ts';
import { leftOutReason, tableOfReason } from './checks/left-out-reason.ts';
import type { LeftOutByCheck } from './left-out-at-import.ts';

const counted = z.object({ reason: z.string(), rows: z.number() });

/** How many rows each check has set aside. A row that several name is counted once, under the first of them. */
export async function leftOutByChecks(database: Database): Promise<readonly LeftOutByCheck[]> {
  const found = await ask(
    database,
    `SELECT reason, count(*) AS rows FROM (
      SELECT table_name, row_id, arg_min(reason, position) AS reason, min(position) AS position
      FROM set_aside_rows GROUP BY table_name, row_id
    ) GROUP BY reason ORDER BY min(position), reason`,
    counted,
  );
  return found.map(({ reason, rows }) => {
    const table = tableOfReason(reason);
    const where = table === undefined ? '' : `${tableNamed(table).label}: `;
    return { check: reason, label: `${where}${leftOutReason(reason)}`, rows };
  });
}
