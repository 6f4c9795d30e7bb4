import type { Database, QueryOptions } from '#app/database/database.ts';
import type { TableName } from '#app/records/table.ts';
import type { Exclusion, Method } from '#app/results/method.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import type { QualityQuestion } from '#app/results/quality.ts';
import type { OutcomesSetting } from '../outcomes/outcomes-question.ts';

/** Rises when the same files would give other numbers on the data quality page. */
export const QUALITY_METHOD_VERSION = 1;

/** What every figure of the page is built from. The temporary table `quality_referrals` is made before. */
export interface QualityContext {
  readonly database: Database;
  readonly options: QueryOptions | undefined;
  readonly question: QualityQuestion;
  readonly choices: OutcomesChoices;
  readonly setting: OutcomesSetting;
  /** Record tables that hold any row. */
  readonly held: readonly TableName[];
  readonly population: string;
  /** The method of one figure. */
  readonly method: (
    id: string,
    rules: readonly string[],
    query: string,
    exclusions?: readonly Exclusion[],
  ) => Method;
}

/** What the counts are of. */
export const recordsRule =
  'Counts records as they are after the checks of Import, and not young people. Records of families that refused evaluation are in: this is about the records, not about the young people.';
