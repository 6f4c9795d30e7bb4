import { addedValueWords } from './outcomes/added-value.ts';
import { atAGlanceWords } from './outcomes/at-a-glance.ts';
import { bandMovesWords } from './outcomes/band-moves.ts';
import { betterByGroupWords } from './outcomes/better-by-group.ts';
import { cannotTellWords } from './outcomes/cannot-tell.ts';
import { compareWords } from './outcomes/compare.ts';
import { goalsWords } from './outcomes/goals.ts';
import { howLargeWords } from './outcomes/how-large.ts';
import { missingInFullWords } from './outcomes/missing-in-full.ts';
import { trajectoryWords } from './outcomes/trajectory.ts';
import type { OutcomeFigure } from '#app/results/outcome-figures.ts';
import type { Words } from './words.ts';

/** What a figure of the outcomes page finds, only as far as its intervals allow. */
export function outcomeWords(figure: OutcomeFigure): Words {
  switch (figure.kind) {
    case 'better_by_group':
      return betterByGroupWords(figure);
    case 'band_moves':
      return bandMovesWords(figure);
    case 'trajectory':
      return trajectoryWords(figure);
    case 'added_value':
      return addedValueWords(figure);
    case 'at_a_glance':
      return atAGlanceWords(figure);
    case 'goals':
      return goalsWords(figure);
    case 'missing_in_full':
      return missingInFullWords(figure);
    case 'compare':
      return compareWords(figure);
    case 'cannot_tell':
      return cannotTellWords(figure);
    case 'how_large':
      return howLargeWords(figure);
  }
}
