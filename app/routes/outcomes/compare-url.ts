import type { ComparedSide, OutcomesChoices, OutcomesComparison } from '#app/results/outcomes.ts';
import { monthsBetween } from '../shared/period-filter.tsx';

export type ComparedBy = 'periods' | 'groups' | 'sources';

/** What the URL compares, and each side as the URL holds it. */
export interface ComparisonAsked {
  readonly by: ComparedBy;
  readonly one: string;
  readonly two: string;
}

export interface ComparisonParameters {
  readonly compare: string | null;
  readonly one: string | null;
  readonly two: string | null;
}

const isComparedBy = (value: string | null): value is ComparedBy =>
  value === 'periods' || value === 'groups' || value === 'sources';

/** What a URL compares; null for nothing, or for what cannot be read. */
export function comparisonAsked(parameters: URLSearchParams): ComparisonAsked | null {
  const by = parameters.get('compare');
  return isComparedBy(by)
    ? { by, one: parameters.get('one') ?? '', two: parameters.get('two') ?? '' }
    : null;
}

const wholeScheme: ComparedSide = {
  from: null,
  to: null,
  source: null,
  characteristic: null,
  group: null,
};

/** The two sides as a question; null while one of them is not chosen or cannot be read, or both are the same. */
export function comparisonOf(asked: ComparisonAsked | null): OutcomesComparison | null {
  if (asked === null || asked.one === asked.two) return null;
  const one = sideOf(asked.by, asked.one);
  const two = sideOf(asked.by, asked.two);
  return one && two ? { one, two } : null;
}

function sideOf(by: ComparedBy, text: string): ComparedSide | null {
  if (text === '' || text.includes('\0')) return null;
  switch (by) {
    case 'periods': {
      const { from, to } = periodOf(text);
      return from === null && to === null ? null : { ...wholeScheme, from, to };
    }
    case 'groups': {
      const at = text.indexOf(':');
      return at < 1
        ? null
        : { ...wholeScheme, characteristic: text.slice(0, at), group: text.slice(at + 1) };
    }
    case 'sources':
      return { ...wholeScheme, source: text };
  }
}

/** "2024-04-01..2025-03-31" as two dates; an end that is open or cannot be read is null. */
export function periodOf(text: string): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const [from = '', to = ''] = text.split('..');
  return { from: dateOf(from), to: dateOf(to) };
}

export function periodText(from: string | null, to: string | null): string {
  return `${from ?? ''}..${to ?? ''}`;
}

function dateOf(text: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** Two sides to begin with: the two halves of the period, the first two groups, or the two sources that refer most. */
export function firstComparison(
  by: ComparedBy,
  choices: OutcomesChoices,
  characteristic: string | null,
): ComparisonParameters {
  const [one, two] = firstSides(by, choices, characteristic);
  return { compare: by, one: one ?? null, two: two ?? null };
}

function firstSides(
  by: ComparedBy,
  choices: OutcomesChoices,
  characteristic: string | null,
): readonly (string | undefined)[] {
  switch (by) {
    case 'periods': {
      if (choices.referredFrom === null || choices.referredTo === null) return [];
      const months = monthsBetween(choices.referredFrom, choices.referredTo);
      const half = Math.floor(months.length / 2);
      const span = (held: typeof months) =>
        periodText(held[0]?.start ?? null, held.at(-1)?.end ?? null);
      return months.length < 2 ? [] : [span(months.slice(0, half)), span(months.slice(half))];
    }
    case 'groups': {
      const held =
        choices.characteristics.find(({ key }) => key === (characteristic ?? 'sex')) ??
        choices.characteristics[0];
      return held?.groups.slice(0, 2).map(({ value }) => `${held.key}:${value}`) ?? [];
    }
    case 'sources':
      return [...choices.sources]
        .sort((a, b) => b.n - a.n)
        .slice(0, 2)
        .map(({ value }) => value);
  }
}
