import episodeSteps from './views/episode_steps.sql?raw';
import episodes from './views/episodes.sql?raw';
import goalChanges from './views/goal_changes.sql?raw';
import pairedScores from './views/paired_scores.sql?raw';
import personGroups from './views/person_groups.sql?raw';
import placedScores from './views/placed_scores.sql?raw';
import placedSittings from './views/placed_sittings.sql?raw';
import refusedEvaluation from './views/refused_evaluation.sql?raw';
import scoreSpans from './views/score_spans.sql?raw';
import unpairedScores from './views/unpaired_scores.sql?raw';

export interface ViewDefinition {
  readonly name: string;
  readonly sql: string;
  /** Whether its rows are worked out once and kept, or each time it is read. */
  readonly kept: boolean;
}

/**
 * The public model in the order it is built: each view reads the record tables and the views before it.
 *
 * @param scoring what the measures room scores by, from `sittings` to `scale_scores`
 */
export function viewDefinitions(scoring: readonly ViewDefinition[]): readonly ViewDefinition[] {
  return [...beforeScoring, ...scoring, ...pairingViews];
}

const beforeScoring: readonly ViewDefinition[] = [
  { name: 'episodes', sql: episodes, kept: true },
  { name: 'episode_steps', sql: episodeSteps, kept: true },
  { name: 'refused_evaluation', sql: refusedEvaluation, kept: true },
  { name: 'person_groups', sql: personGroups, kept: true },
];

/** What is worked out of the scores. */
export const pairingViews: readonly ViewDefinition[] = [
  { name: 'placed_sittings', sql: placedSittings, kept: true },
  { name: 'placed_scores', sql: placedScores, kept: true },
  { name: 'score_spans', sql: scoreSpans, kept: true },
  { name: 'paired_scores', sql: pairedScores, kept: true },
  { name: 'unpaired_scores', sql: unpairedScores, kept: true },
  { name: 'goal_changes', sql: goalChanges, kept: true },
];
