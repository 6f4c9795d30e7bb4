import { z } from 'zod';
import type { Database, QueryOptions } from '#app/database/database.ts';
import { joined, literal, sql, type Sql } from '#app/database/sql.ts';
import { shown, tooFewToTell, type Cell } from '#app/results/cell.ts';
import { kaplanMeier, type Wait } from '#app/statistics/kaplan-meier.ts';
import { ask } from '../ask.ts';

const row = z.object({
  characteristic: z.string(),
  group_key: z.string(),
  wait_days: z.number(),
  wait_ended: z.boolean(),
  n: z.number(),
});

/** Waits to first contact by characteristic, by row key. */
export type WaitsByGroup = ReadonlyMap<string, ReadonlyMap<string, readonly Wait[]>>;

function waitsSql(keys: readonly string[]): Sql {
  return sql`SELECT g.characteristic, g.group_key, p.wait_days, p.wait_ended, count(*) AS n
FROM equity_groups AS g
JOIN equity_people AS p ON p.person_id = g.person_id
WHERE p.wait_days >= 0 AND g.characteristic IN (${joined(keys.map(literal))})
GROUP BY ALL`;
}

/** How long those accepted waited, for the groups of the characteristics that are drawn. */
export async function askWaits(
  database: Database,
  keys: readonly string[],
  options?: QueryOptions,
): Promise<WaitsByGroup> {
  const found = new Map<string, Map<string, Wait[]>>();
  for (const each of await ask(database, waitsSql(keys), row, options)) {
    const groups = found.get(each.characteristic) ?? new Map<string, Wait[]>();
    found.set(each.characteristic, groups);
    const waits = groups.get(each.group_key) ?? [];
    groups.set(each.group_key, waits);
    const wait = { days: each.wait_days, ended: each.wait_ended };
    for (let one = 0; one < each.n; one++) waits.push(wait);
  }
  return found;
}

/** The day by which half had been seen, those still waiting counted for as long as they have. */
export function medianWaitCell(waits: readonly Wait[]): Cell {
  const curve = kaplanMeier(waits);
  if (curve.state !== 'shown') return curve;
  const { days, lower, upper } = curve.median;
  if (days === null) {
    return tooFewToTell(curve.n, curve.n + 1, 'Fewer than half have been seen.');
  }
  if (lower === null || upper === null) return shown(days);
  return shown(days, { lower, upper, level: curve.level, method: 'Brookmeyer and Crowley' });
}
