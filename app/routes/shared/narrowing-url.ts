/** What narrows the young people a page speaks of. null is no filter. */
export interface Narrowing {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly characteristic: string | null;
  readonly group: string | null;
}

const isDate = /^\d{4}-\d\d-\d\d$/;

/** A parameter as text; null where it is not there or cannot be asked with. */
export function textParameter(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name);
  return value === null || value === '' || value.includes('\0') ? null : value;
}

/** A parameter as an ISO date; null where it is none. */
export function dateParameter(parameters: URLSearchParams, name: string): string | null {
  const value = textParameter(parameters, name);
  return value !== null && isDate.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** The filters a URL holds. What cannot be read is no filter: a link that someone cut short still opens. */
export function narrowingOf(parameters: URLSearchParams): Narrowing {
  const pair = textParameter(parameters, 'group');
  const at = pair?.indexOf(':') ?? -1;
  return {
    from: dateParameter(parameters, 'from'),
    to: dateParameter(parameters, 'to'),
    source: textParameter(parameters, 'source'),
    characteristic: pair === null || at < 1 ? null : pair.slice(0, at),
    group: pair === null || at < 1 ? null : pair.slice(at + 1),
  };
}

/** How many filters narrow the young people the page speaks of. */
export function filtersInForce({ from, to, source, group }: Narrowing): number {
  return [from !== null || to !== null, source !== null, group !== null].filter(Boolean).length;
}

/** "no filters applied", for the context bar. */
export function filterNote(narrowing: Narrowing): string {
  return filterCountNote(filtersInForce(narrowing));
}

/** "2 filters applied". */
export function filterCountNote(inForce: number): string {
  if (inForce === 0) return 'no filters applied';
  return `${inForce} ${inForce === 1 ? 'filter' : 'filters'} applied`;
}

/** The filters by name, as the ledger of releases keeps them. */
export function scopeFilters({
  from,
  to,
  source,
  characteristic,
  group,
}: Narrowing): Record<string, string> {
  const held = {
    from,
    to,
    source,
    group: characteristic !== null && group !== null ? `${characteristic}:${group}` : null,
  };
  return Object.fromEntries(
    Object.entries(held).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
