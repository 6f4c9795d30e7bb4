import type { ToRelease } from '#app/disclosure/gate.ts';
import { outcomePageLinks } from '#app/disclosure/outcome-page-links.ts';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import type { OutcomesFilter } from '#app/results/outcomes.ts';
import { scopeFilters } from '../shared/narrowing-url.ts';
import type { ComparisonAsked } from './compare-url.ts';
import { namedFigures, type PageParts } from './page-figures.ts';

/** The whole page as it is brought to the gate: all its figures protected as one release, so that none gives another away. */
export function pageToRelease(
  parts: PageParts,
  about: {
    readonly filter: OutcomesFilter;
    readonly by: string;
    readonly compared: ComparisonAsked | null;
  },
  policy: DisclosurePolicy,
): ToRelease {
  const { filter, by, compared } = about;
  return {
    figures: namedFigures(parts, about),
    linksBetween: (figures) =>
      outcomePageLinks(figures, {
        scale: parts.result.choice.key,
        by: by === '' ? null : by,
        sides: compared?.by === 'groups' ? [rowOf(compared.one), rowOf(compared.two)] : null,
      }),
    policy,
    filters: scopeOf(filter),
  };
}

function rowOf(group: string): string {
  return group.replace(':', '|');
}

/** The filters by name, as the ledger of releases keeps them. */
export function scopeOf(filter: OutcomesFilter): Record<string, string> {
  const { eligible } = filter;
  return { ...scopeFilters(filter), ...(eligible === 'completed' ? {} : { who: eligible }) };
}
