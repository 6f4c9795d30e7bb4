import { noEquityQuestion, type EquityQuestion } from '#app/results/equity.ts';

const isDate = /^\d{4}-\d\d-\d\d$/;

/** The question that a URL asks. What cannot be read is no filter: a link that someone cut short still opens. */
export function equityQuestionOf(parameters: URLSearchParams): EquityQuestion {
  const text = (name: string): string | null => {
    const value = parameters.get(name);
    return value === null || value === '' || value.includes('\0') ? null : value;
  };
  const date = (name: string): string | null => {
    const value = text(name);
    return value !== null && isDate.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const [characteristic, group] = pairOf(text('group'));
  const by = text('by');
  return {
    from: date('from'),
    to: date('to'),
    source: text('source'),
    characteristic,
    group,
    by,
    across: by === null ? null : text('across'),
    focus: by === null ? null : text('focus'),
    against: text('against') === 'others' ? 'others' : noEquityQuestion.against,
    scale: text('scale'),
  };
}

/** One characteristic and its group travel as one parameter, so that neither can be without the other. */
function pairOf(value: string | null): readonly [string | null, string | null] {
  if (value === null) return [null, null];
  const at = value.indexOf(':');
  return at < 1 ? [null, null] : [value.slice(0, at), value.slice(at + 1)];
}

/** Exact numbers for the evaluation team, or the page as it would be published. */
export type NumbersShown = 'exact' | 'published';

export function numbersShownOf(parameters: URLSearchParams): NumbersShown {
  return parameters.get('numbers') === 'published' ? 'published' : 'exact';
}

/** How many filters narrow the young people the page speaks of. */
export function filtersInForce({ from, to, source, group }: EquityQuestion): number {
  return [from !== null || to !== null, source !== null, group !== null].filter(Boolean).length;
}

/** The filters by name, as the ledger of releases keeps them. */
export function scopeFilters(question: EquityQuestion): Record<string, string> {
  const { from, to, source, characteristic, group } = question;
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
