import { noFilter, type OutcomesFilter } from '#app/results/outcomes.ts';

const isDate = /^\d{4}-\d\d-\d\d$/;

/** The question a URL asks. What cannot be read is no filter: a link that someone cut short still opens. */
export function filterOf(parameters: URLSearchParams): OutcomesFilter {
  const text = (name: string): string | null => {
    const value = parameters.get(name);
    return value === null || value === '' || value.includes('\0') ? null : value;
  };
  const date = (name: string): string | null => {
    const value = text(name);
    return value !== null && isDate.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const [characteristic, group] = pair(text('group'));
  return {
    scale: text('scale'),
    from: date('from'),
    to: date('to'),
    source: text('source'),
    characteristic,
    group,
    by: text('by'),
    eligible: text('who') === 'accepted' ? 'accepted' : noFilter.eligible,
  };
}

/** One characteristic and its group travel as one parameter, so that neither can be without the other. */
function pair(value: string | null): readonly [string | null, string | null] {
  if (value === null) return [null, null];
  const at = value.indexOf(':');
  return at < 1 ? [null, null] : [value.slice(0, at), value.slice(at + 1)];
}

/** How many filters narrow the young people the page speaks of. */
export function filtersInForce(filter: OutcomesFilter): number {
  return [
    filter.from !== null || filter.to !== null,
    filter.source !== null,
    filter.group !== null,
    filter.eligible !== noFilter.eligible,
  ].filter(Boolean).length;
}
