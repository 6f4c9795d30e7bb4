/** Under this number of young people a title speaks of "these young people" and of nobody else. */
export const leastToGeneralise = 30;
