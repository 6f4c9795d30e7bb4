import type { Judgement, Rating } from '#app/results/principles-review.ts';

/** The guidance’s own names of the levels, and of a statement that is left out. */
export const levelWords: Readonly<Record<Judgement, string>> = {
  starting_out: 'Starting out',
  getting_there: 'Getting there',
  excelling: 'Excelling',
  does_not_apply: 'Does not apply',
};

/** How many of three steps a level fills. */
export const levelSteps: Readonly<Record<Rating, 1 | 2 | 3>> = {
  starting_out: 1,
  getting_there: 2,
  excelling: 3,
};

/** The rule behind "where we are", as it is printed under the figure. */
export const levelRule =
  '“Where we are” is Excelling when most rated statements are Excelling and at most one is Starting out, and Starting out when that level is the most common; otherwise Getting there. It is left open until half of the statements are rated.';
