import type { MeasureDefinition } from './definition/measure-definition.ts';
import givenScores from './given_scores.sql?raw';
import { measureTableStatements } from './measure-table-statements.ts';
import scaleScores from './scale_scores.sql?raw';
import { scoringTables } from './scoring-tables.ts';
import sittingNorms from './sitting_norms.sql?raw';
import sittingScores from './sitting_scores.sql?raw';
import sittings from './sittings.sql?raw';
import slotScores from './slot_scores.sql?raw';

/** The SELECT of one view of scoring; `kept`: its rows are to be kept as a table of that name. */
export interface ScoringView {
  readonly name: string;
  readonly sql: string;
  readonly kept: boolean;
}

/**
 * Statements that make and fill the tables that scoring reads (`measure_names`, `measure_scales`, `measure_items`, …),
 * one statement each, in order, none above 50 kB. They may be run again, with a scheme's own measures added: always
 * with the same definitions as the views.
 */
export function measureTables(definitions: readonly MeasureDefinition[]): readonly string[] {
  return measureTableStatements(scoringTables(definitions));
}

/**
 * The views that score, in the order to make them: `sittings` numbers the sittings, `given_scores` and `sitting_norms`
 * find what belongs to each, `slot_scores` holds the scores as numbers, worked out from `responses`, and
 * `sitting_scores` puts the words to them when it is read: one row per sitting and reported scale. `scale_scores` is the
 * same without its running numbers. Their rules are in their own headers. Gives what `scoreAssessment` gives. DuckDB 1.4, no
 * extension needed.
 */
export function scoringViews(definitions: readonly MeasureDefinition[]): readonly ScoringView[] {
  const by = `-- Scored by the definitions of: ${definitions.map(({ id }) => id).join(', ')}\n`;
  return [
    { name: 'sittings', sql: sittings, kept: true },
    { name: 'given_scores', sql: givenScores, kept: true },
    { name: 'sitting_norms', sql: sittingNorms, kept: true },
    { name: 'slot_scores', sql: by + slotScores, kept: true },
    { name: 'sitting_scores', sql: sittingScores, kept: false },
    { name: 'scale_scores', sql: scaleScores, kept: false },
  ];
}
