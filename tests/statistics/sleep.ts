/**
 * Extra hours of sleep of ten patients under two drugs. Student. Biometrika 1908;6:1-25; the data set `sleep` of R, whose
 * help page and t.test print the values that tests expect of it.
 */
export const sleepFirst = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
export const sleepSecond = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
