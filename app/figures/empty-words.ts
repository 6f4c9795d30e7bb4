import type { Figure } from '#app/results/figure.ts';

/** Why a figure counts nobody, and what would change that. */
export function emptyWords(figure: Figure): { readonly title: string; readonly why: string } {
  if (figure.kind.startsWith('feedback_')) {
    return {
      title: 'No answers here',
      why: 'No answers are left by the filters in force. Widen the dates, or choose another group.',
    };
  }
  if (figure.kind.startsWith('pathway_') || figure.kind.startsWith('quality_')) {
    return {
      title: 'Nothing to count',
      why: 'Nothing is left by the filters in force. Widen the dates, or take a filter away.',
    };
  }
  return figure.kind.startsWith('equity_')
    ? {
        title: 'Nobody to compare',
        why: 'No young people are left by the filters in force. Widen the dates, or take a filter away.',
      }
    : {
        title: 'No pairs of scores yet',
        why: 'Nobody counted here has both a first and a second score. Widen the filters, or add a file with second scores.',
      };
}
