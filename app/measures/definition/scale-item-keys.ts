import type { Method } from './method.ts';

/** The items that a method adds up. Empty for scales made of other scales, and for scores that come with the file. */
export function scaleItemKeys(method: Method): readonly string[] {
  switch (method.kind) {
    case 'sum':
    case 'mean':
    case 'mean_times_n_half_up':
    case 'sdq_impact':
    case 'share_of_answer':
      return method.items;
    case 'conversion':
    case 'composite':
    case 'goal_ratings':
    case 't_score':
    case 'added_value':
    case 'recorded':
      return [];
  }
}
