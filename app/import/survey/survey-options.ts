import type { ColumnValues, IdentifierFinding } from '#app/identifiers/identifier-finding.ts';
import type { ScoreHeaders } from '../parse/choose-dialect.ts';
import type { Layout } from './layout.ts';

export interface SurveyOptions {
  /** What a person has set; the rest is found out. */
  readonly layout?: Partial<Layout>;
  /** How many of some cells are headers that we know. */
  readonly scoreHeaders: ScoreHeaders;
  /** `referenceDates` are ISO dates of other columns of the file, by which dates of birth are told. */
  readonly findIdentifier: (
    column: ColumnValues,
    context: { readonly referenceDates: readonly string[] },
  ) => IdentifierFinding | null;
  readonly signal: AbortSignal;
}
