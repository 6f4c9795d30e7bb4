import type { Figure } from '#app/results/figure.ts';

/** Why a figure counts nobody, and what would change that. */
export function emptyWords(figure: Figure): { readonly title: string; readonly why: string } {
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
