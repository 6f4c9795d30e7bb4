import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Figure } from '#app/results/figure.ts';
import type { OutcomesFilter } from '#app/results/outcomes.ts';
import type { Released } from '#app/results/released.ts';
import type { Workspace } from '#app/workspace/workspace.ts';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { usePageGate, type PageAtGate } from '../shared/release-checks/use-page-gate.ts';
import { comparisonOf, type ComparisonAsked } from './compare-url.ts';
import type { OutcomesAnswered } from './page-figures.ts';
import { pageToRelease } from './page-release.ts';
import { comparisonQuestion, detailsQuestion, overviewQuestion } from './question.ts';
import { useLaterAnswer } from './use-later-answer.ts';

interface PageQuestion {
  readonly workspace: Workspace;
  readonly state: WorkspaceState;
  readonly result: OutcomesAnswered;
  readonly filter: OutcomesFilter;
  readonly by: string;
  readonly compared: ComparisonAsked | null;
  /** The first answer is being worked out anew: what comes later waits for it. */
  readonly isStale: boolean;
  readonly isPublished: boolean;
}

/** What the page asks after its first answer, and all of it together at the gate. */
export function usePageParts({
  workspace,
  state,
  result,
  filter,
  by,
  compared,
  isStale,
  isPublished,
}: PageQuestion) {
  const asked = JSON.stringify(filter);
  const sides = JSON.stringify(compared);
  const key = (about: string) => (isStale ? null : `${state.revision} ${about}`);
  const comparison = comparisonOf(compared);
  const details = useLaterAnswer(workspace, key(asked), detailsQuestion(filter));
  const overview = useLaterAnswer(
    workspace,
    key(JSON.stringify({ ...filter, scale: null, by: null })),
    overviewQuestion(filter),
  );
  const comparing = useLaterAnswer(
    workspace,
    comparison === null ? null : key(`${asked} ${sides}`),
    comparison === null
      ? () => Promise.resolve({ state: 'no_scores' } as const)
      : comparisonQuestion(filter, comparison),
  );
  const detailsNow = details.state === 'answered' ? details.value : null;
  const overviewNow = overview.state === 'answered' ? overview.value : null;
  const comparisonNow =
    comparison !== null && comparing.state === 'answered' && comparing.value.state === 'compared'
      ? comparing.value.figure
      : null;
  const isComplete =
    !isStale &&
    details.state !== 'waiting' &&
    overview.state !== 'waiting' &&
    (comparison === null || comparing.state !== 'waiting');
  const toRelease = useMemo(
    () =>
      pageToRelease(
        { result, details: detailsNow, overview: overviewNow, comparison: comparisonNow },
        { filter, by, compared },
        state.policy,
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `asked` and `sides` stand for what is new on every render
    [result, detailsNow, overviewNow, comparisonNow, asked, by, sides, state.policy],
  );
  const gate = usePageGate(toRelease, { workspace, state, isShown: isPublished && isComplete });
  return { details, overview, comparing, gate, isComplete, release: useWhole(gate, isComplete) };
}

/** Files wait until the page is whole: what leaves now and what leaves a moment later is then one and the same release. */
function useWhole(
  gate: PageAtGate,
  isComplete: boolean,
): (figure: Figure) => () => Promise<Released<Figure>> {
  const current = useRef({ gate, isComplete });
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    current.current = { gate, isComplete };
    if (!isComplete) return;
    for (const go of waiting.current.splice(0)) go();
  });
  return useCallback(
    (figure) => async () => {
      if (!current.current.isComplete) {
        await new Promise<void>((resolve) => waiting.current.push(resolve));
      }
      return current.current.gate.release(figure)();
    },
    [],
  );
}
