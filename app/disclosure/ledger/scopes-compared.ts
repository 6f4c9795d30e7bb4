type Filters = Readonly<Record<string, string>>;

/**
 * How the young people of one scope stand to those of another: the same, the first `within` or `around` the second, or
 * `apart` where neither is known to hold the other. Dates are ISO.
 */
export function scopesCompared(
  one: Filters,
  other: Filters,
): 'same' | 'within' | 'around' | 'apart' {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const isWithin = [...names].every((name) => admits(name, other[name], one[name]));
  const isAround = [...names].every((name) => admits(name, one[name], other[name]));
  if (isWithin && isAround) return 'same';
  if (isWithin) return 'within';
  return isAround ? 'around' : 'apart';
}

/** Whether a filter lets in everyone that another value of it lets in. */
function admits(name: string, wider: string | undefined, narrower: string | undefined): boolean {
  if (wider === undefined || wider === narrower) return true;
  if (narrower === undefined) return false;
  if (name === 'from') return narrower >= wider;
  return name === 'to' && narrower <= wider;
}
