/** Outcomes this much more likely than the observed one, by rounding alone, count as equally likely. As in R. */
const negligibleExcess = 1 + 1e-7;

/** Below this share of the whole, what is still to come of a falling tail no longer counts. */
const negligibleTail = 1e-18;

/**
 * How probable it is, of whole numbers from `least` to `most` with one peak, to see one no more likely than `observed`.
 *
 * @param next how many times as likely `x + 1` is as `x`
 */
export function asUnlikely(
  observed: number,
  least: number,
  most: number,
  next: (x: number) => number,
): number {
  let all = 1;
  let unlikely = 1;
  const walk = (step: 1 | -1, end: number) => {
    let relative = 1;
    for (let x = observed; x !== end; x += step) {
      const times = step === 1 ? next(x) : 1 / next(x - 1);
      relative *= times;
      all += relative;
      if (relative <= negligibleExcess) unlikely += relative;
      if (times < 1 && relative < negligibleTail * all) return;
    }
  };
  walk(1, most);
  walk(-1, least);
  return Math.min(1, unlikely / all);
}
