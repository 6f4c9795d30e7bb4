import type { Judgement, Rating } from '#app/results/principles-review.ts';

/**
 * Where a principle stands: Excelling when most rated statements are Excelling and at most one is Starting out; Starting out
 * when that level is the most common; otherwise Getting there. null until half of the statements that apply are rated.
 */
export function principleLevel(judgements: readonly (Judgement | null)[]): Rating | null {
  const applying = judgements.filter((judgement) => judgement !== 'does_not_apply');
  const rated = applying.filter((judgement) => judgement !== null);
  if (rated.length === 0 || rated.length * 2 < applying.length) return null;
  const count = (level: Rating) => rated.filter((judgement) => judgement === level).length;
  const [low, middle, high] = [count('starting_out'), count('getting_there'), count('excelling')];
  if (high * 2 > rated.length && low <= 1) return 'excelling';
  return low > middle && low > high ? 'starting_out' : 'getting_there';
}
