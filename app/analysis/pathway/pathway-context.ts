import type { Database, QueryOptions } from '#app/database/database.ts';
import type { Exclusion, Method } from '#app/results/method.ts';
import type { PathwayQuestion } from '#app/results/pathway.ts';

/** Rises when the same files would give other numbers on the pathway page. */
export const PATHWAY_METHOD_VERSION = 1;

/** What every figure of the page is built from. The temporary table `pathway_people` is made before. */
export interface PathwayContext {
  readonly database: Database;
  readonly options: QueryOptions | undefined;
  readonly question: PathwayQuestion;
  readonly population: string;
  /** The method of one figure: its own rules and query, over the rules and exclusions that all share. */
  readonly method: (
    id: string,
    rules: readonly string[],
    query: string,
    exclusions?: readonly Exclusion[],
  ) => Method;
}

/** The rule by which the page counts. */
export const countedOnceRule =
  'A young person counts once, with the first of their referrals that the filters let through: the same young people as on Equity.';
