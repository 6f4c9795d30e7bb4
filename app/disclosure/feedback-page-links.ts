import type { Sum } from '#app/disclosure/counts.ts';
import { same } from '#app/disclosure/pathway-figure-links.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Table } from '#app/results/table.ts';

const YOUNG_PEOPLE = 'young_person';

/**
 * The counts that readers can match between the figures of the feedback page: where everybody who replied answered a
 * question, its answers are as many as the replies; and the replies of young people stand again where it is told who is
 * heard. For `linksBetween` of `releaseFigures`; links that the numbers do not bear out are left aside there.
 */
export function feedbackPageLinks(figures: Readonly<Record<string, Figure>>): Sum[] {
  const all = Object.values(figures);
  const replies = all.find((figure) => figure.kind === 'feedback_responses')?.tables.groups;
  if (!replies) return [];
  return all.flatMap((figure) => linksWith(replies, figure));
}

function linksWith(replies: Table, figure: Figure): Sum[] {
  if (figure.kind === 'feedback_fft') {
    const { groups } = figure.tables;
    return groups.rows.map(({ key }) => same([replies, key, 'replies'], [groups, key, 'n']));
  }
  if (figure.kind === 'feedback_questions') {
    const { questions } = figure.tables;
    return questions.rows.map(({ key }) =>
      same([replies, figure.respondent, 'replies'], [questions, key, 'n']),
    );
  }
  if (figure.kind === 'feedback_voice') {
    const { groups, replies: named } = figure.tables;
    return [
      same([replies, YOUNG_PEOPLE, 'replies'], [named, 'all', 'n']),
      same([replies, YOUNG_PEOPLE, 'could'], [groups, 'all', 'supported']),
    ];
  }
  return [];
}
