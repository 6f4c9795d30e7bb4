import { z } from 'zod';
import type { Database } from '#app/database/database.ts';
import type { Cell } from '#app/results/cell.ts';
import { askOne } from './ask.ts';
import { meanCell } from './cells.ts';

const row = z.object({
  goals: z.number(),
  rated_twice: z.number(),
  mean_change: z.number().nullable(),
  sd_change: z.number().nullable(),
  improved: z.number(),
  unchanged: z.number(),
  deteriorated: z.number(),
});

export interface GoalsSummary {
  readonly goals: number;
  readonly ratedTwice: number;
  /** Mean of last minus first rating over goals rated twice, 0 to 10. */
  readonly change: Cell;
  readonly improved: number;
  readonly unchanged: number;
  readonly deteriorated: number;
}

/** How far young people moved towards the goals they set, goal by goal. */
export async function askGoals(database: Database): Promise<GoalsSummary> {
  const found = await askOne(
    database,
    `SELECT
      count(*) AS goals,
      count(*) FILTER (status = 'rated_twice') AS rated_twice,
      avg(change) AS mean_change,
      stddev_samp(change) AS sd_change,
      count(*) FILTER (outcome = 'improved') AS improved,
      count(*) FILTER (outcome = 'no_reliable_change') AS unchanged,
      count(*) FILTER (outcome = 'deteriorated') AS deteriorated
    FROM goal_changes`,
    row,
  );
  return {
    goals: found.goals,
    ratedTwice: found.rated_twice,
    change: meanCell(found.rated_twice, found.mean_change, found.sd_change),
    improved: found.improved,
    unchanged: found.unchanged,
    deteriorated: found.deteriorated,
  };
}
