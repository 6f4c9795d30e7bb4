import { formatCount, formatDate } from '#app/results/format.ts';
import type { OutcomesChoices } from '#app/results/outcomes.ts';
import { ContextBar } from '#app/ui/context-bar.tsx';
import type { ProjectSummary } from '#app/workspace/workspace-state.ts';
import { filterNote, filtersInForce, type Narrowing } from './narrowing-url.ts';
import { ReferralFilters } from './referral-filters.tsx';

interface PageContextProps {
  readonly project: ProjectSummary;
  readonly choices: OutcomesChoices;
  readonly narrowing: Narrowing;
  readonly change: (
    changes: Partial<Record<'from' | 'to' | 'source' | 'group', string | null>>,
  ) => void;
  /** How many young people the page speaks of; null on a page as it would be published. */
  readonly youngPeople: number | null;
}

/** The context bar of a page about referrals: whose data, which period, which filters, how many young people. */
export function PageContext({
  project,
  choices,
  narrowing,
  change,
  youngPeople,
}: PageContextProps) {
  return (
    <ContextBar
      dataset={project.name ?? 'Your files'}
      isExample={project.isExample}
      period={referredPeriod(project)}
      {...(youngPeople === null
        ? {}
        : {
            count: `${formatCount(youngPeople)} young people`,
            countNote: filterNote(narrowing),
          })}
    >
      <ReferralFilters
        choices={choices}
        narrowing={narrowing}
        onChange={change}
        onClear={
          filtersInForce(narrowing) > 0
            ? () => change({ from: null, to: null, source: null, group: null })
            : null
        }
      />
    </ContextBar>
  );
}

/** "Referred 1 April 2024 to 31 March 2026"; null where no referral is dated. */
export function referredPeriod({ referredFrom, referredTo }: ProjectSummary): string | null {
  if (referredFrom === null || referredTo === null) return null;
  return `Referred ${formatDate(referredFrom)} to ${formatDate(referredTo)}`;
}
