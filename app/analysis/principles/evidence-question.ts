import type { Database } from '#app/database/database.ts';
import type { TableName } from '#app/records/table.ts';
import type { EquityResult } from '#app/results/equity.ts';
import type { EvidenceFact } from '#app/results/principles.ts';
import type { LeftOutAtImport } from '../left-out-at-import.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';

/** How many columns could identify somebody, by what was done about them. */
export interface IdentifyingColumns {
  readonly pseudonymised: number;
  readonly madeSafer: number;
  readonly leftOut: number;
}

/** What a piece of evidence may be worked out from, beside the database. */
export interface EvidenceSetting {
  readonly leftOutAtImport: readonly LeftOutAtImport[];
  readonly measures: readonly MeasureDefinition[];
  /** Within how many days of the referral a plan should be agreed, by the scheme’s own standard. */
  readonly planStandardDays: number;
  /** What was done at import about columns that could identify somebody; null where the caller does not know. */
  readonly identifyingColumns: IdentifyingColumns | null;
  /** Groups compared along the pathway; null where there are no referrals. */
  readonly equity: EquityResult | null;
}

/** One kind of evidence: which files it needs, and how it is asked. */
export interface EvidenceQuestion {
  readonly key: string;
  readonly label: string;
  readonly needs: readonly TableName[];
  /** null: the files are there, but nothing is recorded that would tell. */
  readonly ask: (database: Database, setting: EvidenceSetting) => Promise<EvidenceFact | null>;
}
