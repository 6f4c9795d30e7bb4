import type { MeasureDefinition } from './definition/measure-definition.ts';
import { measureTableStatements } from './measure-table-statements.ts';
import scaleScores from './scale_scores.sql?raw';
import { scoringTables } from './scoring-tables.ts';

/**
 * Statements that make and fill the tables `scale_scores` reads (`measure_names`, `measure_scales`, `measure_items`, …),
 * one statement each, in order, none above 50 kB. They may be run again, with a scheme's own measures added: always
 * with the same definitions as the view.
 */
export function measureTables(definitions: readonly MeasureDefinition[]): readonly string[] {
  return measureTableStatements(scoringTables(definitions));
}

/**
 * The SELECT of the view `scale_scores`: one row per sitting and reported scale, scored, converted and banded from the
 * tables `assessments` and `responses`. Its rules are in its own header. Gives what `scoreAssessment` gives.
 * DuckDB 1.4, no extension needed.
 */
export function scaleScoresSql(definitions: readonly MeasureDefinition[]): string {
  return `-- Scored by the definitions of: ${definitions.map(({ id }) => id).join(', ')}\n${scaleScores}`;
}
