/** Which rule makes a point more than chance, and to which side. */
export interface Signal {
  readonly rule: 'outside limits' | 'trend' | 'two of three' | 'shift';
  readonly direction: 'up' | 'down';
}

export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** Two thirds of the way to the limits. */
  readonly nearLower: number;
  readonly nearUpper: number;
}

const run = 7;

/**
 * The rules by which points of one stretch of an XmR chart signal, the first that fits each point: beyond a limit; seven
 * rising or falling; two of three, all on one side, near a limit; seven on one side of the centre. null is a missing point;
 * it breaks every run, as a tie breaks a trend and a point on the centre a shift.
 *
 * NHS England, Making Data Count, as NHSRplotthedots 0.2.2 has it.
 */
export function signalsOf(
  values: readonly (number | null)[],
  limits: ControlLimits,
): (Signal | null)[] {
  const outside = values.map((value): Signal | null => {
    if (value === null) return null;
    if (value > limits.upper) return { rule: 'outside limits', direction: 'up' };
    return value < limits.lower ? { rule: 'outside limits', direction: 'down' } : null;
  });
  const trends = trendSignals(values);
  const nears = nearSignals(values, limits, outside);
  const shifts = shiftSignals(values, limits.centre);
  return values.map((_, at) => outside[at] ?? trends[at] ?? nears[at] ?? shifts[at] ?? null);
}

function trendSignals(values: readonly (number | null)[]): (Signal | null)[] {
  const steps = values.map((value, at) => {
    const before = at === 0 ? null : (values[at - 1] ?? null);
    return value === null || before === null ? 0 : Math.sign(value - before);
  });
  const signals: (Signal | null)[] = values.map(() => null);
  for (let end = run - 1; end < values.length; end++) {
    const window = steps.slice(end - run + 2, end + 1);
    const [first] = window;
    if (!first || window.some((step) => step !== first)) continue;
    // Later trends overwrite earlier ones: a point in two takes the direction of the one to its right.
    signals.fill({ rule: 'trend', direction: first > 0 ? 'up' : 'down' }, end - run + 1, end + 1);
  }
  return signals;
}

function nearSignals(
  values: readonly (number | null)[],
  limits: ControlLimits,
  outside: readonly (Signal | null)[],
): (Signal | null)[] {
  const sides = values.map((value) => (value === null ? 0 : Math.sign(value - limits.centre)));
  const isNear = values.map(
    (value, at) =>
      value !== null && !outside[at] && (value > limits.nearUpper || value < limits.nearLower),
  );
  return values.map((_, at): Signal | null => {
    const side = sides[at] ?? 0;
    if (!isNear[at] || side === 0) return null;
    const windows = [at - 2, at - 1, at].filter((start) => start >= 0 && start + 2 < values.length);
    const signals = windows.some((start) => {
      const places = [start, start + 1, start + 2];
      return (
        places.every((place) => sides[place] === side) &&
        places.filter((place) => isNear[place]).length >= 2
      );
    });
    return signals ? { rule: 'two of three', direction: side > 0 ? 'up' : 'down' } : null;
  });
}

function shiftSignals(values: readonly (number | null)[], centre: number): (Signal | null)[] {
  const signals: (Signal | null)[] = values.map(() => null);
  let start = 0;
  let side = 0;
  for (let at = 0; at <= values.length; at++) {
    const value = values[at] ?? null;
    const here = value === null ? 0 : Math.sign(value - centre);
    if (here === side && here !== 0) continue;
    if (side !== 0 && at - start >= run) {
      signals.fill({ rule: 'shift', direction: side > 0 ? 'up' : 'down' }, start, at);
    }
    start = at;
    side = here;
  }
  return signals;
}
