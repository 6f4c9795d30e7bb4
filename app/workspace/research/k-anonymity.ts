import { tables } from '#app/records/all-tables.ts';
import { identifier } from '#app/database/sql.ts';
import type { ResearchBench } from './research-bench.ts';

export interface RiskGroup {
  readonly values: readonly string[];
  readonly people: number;
}

export interface Risk {
  /** The size of the smallest group: everyone is alike with at least this many, themselves included. */
  readonly k: number;
  readonly groups: number;
  /** Young people in groups smaller than the least asked for. */
  readonly peopleBelow: number;
  readonly smallest: readonly RiskGroup[];
}

/** The columns of `people` by which somebody who knows a young person might find them, that hold anything. */
export const quasiIdentifiers: readonly { readonly name: string; readonly label: string }[] = (
  tables.find(({ name }) => name === 'people')?.fields ?? []
)
  .filter(
    ({ sensitivity }) => sensitivity === 'quasi_identifier' || sensitivity === 'special_category',
  )
  .map(({ name, label }) => ({ name, label }));

/** How alike the young people of the copy are in the chosen characteristics; a missing value is a value of its own. */
export async function kAnonymity(
  bench: ResearchBench,
  columns: readonly string[],
  least: number,
): Promise<Risk> {
  const names = columns.map((column) => identifier(column));
  const groups = `SELECT ${names.map((name, at) => `coalesce(CAST(${name} AS VARCHAR), 'not recorded') AS c${at}`).join(', ')},
    count(DISTINCT person_id) AS people FROM people GROUP BY ALL`;
  const facts = await bench.look(
    `SELECT min(people) AS k, count(*) AS n, coalesce(sum(people) FILTER (people < ${Math.floor(least)}), 0) AS below FROM (${groups})`,
  );
  const found = await bench.look(
    `${groups} ORDER BY people, ${columns.map((_, at) => `c${at}`).join(', ')} LIMIT 5`,
  );
  const [row] = facts.rows;
  return {
    k: Number(row?.k ?? 0),
    groups: Number(row?.n ?? 0),
    peopleBelow: Number(row?.below ?? 0),
    smallest: found.rows.map((each) => ({
      people: Number(each.people),
      values: columns.map((_, at) => String(each[`c${at}`])),
    })),
  };
}
