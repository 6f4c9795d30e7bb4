import episodeSteps from './views/episode_steps.sql?raw';
import episodes from './views/episodes.sql?raw';
import goalChanges from './views/goal_changes.sql?raw';
import pairedScores from './views/paired_scores.sql?raw';
import personGroups from './views/person_groups.sql?raw';
import placedScores from './views/placed_scores.sql?raw';
import refusedEvaluation from './views/refused_evaluation.sql?raw';
import scoreSpans from './views/score_spans.sql?raw';
import unpairedScores from './views/unpaired_scores.sql?raw';

export interface ViewDefinition {
  readonly name: string;
  readonly sql: string;
}

/**
 * The public model in the order it is built: each view reads the record tables and the views before it.
 * `scale_scores` is written by the measures room from the definition files, and stands fifth.
 */
export function viewDefinitions(scaleScoresSql: string): readonly ViewDefinition[] {
  return [
    { name: 'episodes', sql: episodes },
    { name: 'episode_steps', sql: episodeSteps },
    { name: 'refused_evaluation', sql: refusedEvaluation },
    { name: 'person_groups', sql: personGroups },
    { name: 'scale_scores', sql: scaleScoresSql },
    { name: 'placed_scores', sql: placedScores },
    { name: 'score_spans', sql: scoreSpans },
    { name: 'paired_scores', sql: pairedScores },
    { name: 'unpaired_scores', sql: unpairedScores },
    { name: 'goal_changes', sql: goalChanges },
  ];
}
