import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DisclosurePolicy } from '#app/disclosure/policy.ts';
import { openSolver } from '#app/disclosure/solver/open-solver.ts';
import type { EquityAnswered } from './page-figures.ts';
import { releasePage, type PageRelease } from './page-release.ts';

/**
 * The page as it may leave, worked out once for each answer and policy, when it is first asked for. `shown` is there only
 * while the published state is on the screen.
 */
export function usePageRelease(
  result: EquityAnswered,
  policy: DisclosurePolicy,
  isShown: boolean,
): {
  readonly get: () => Promise<PageRelease>;
  readonly shown: PageRelease | null;
  readonly failed: boolean;
} {
  const held = useMemo(() => {
    let made: Promise<PageRelease> | undefined;
    return () => (made ??= openSolver().then((solver) => releasePage(result, policy, solver)));
  }, [result, policy]);
  const get = useCallback(() => held(), [held]);
  const [state, setState] = useState<{
    readonly of: () => Promise<PageRelease>;
    readonly release: PageRelease | null;
  } | null>(null);
  useEffect(() => {
    if (!isShown) return;
    let wanted = true;
    held().then(
      (release) => {
        if (wanted) setState({ of: held, release });
      },
      () => {
        if (wanted) setState({ of: held, release: null });
      },
    );
    return () => {
      wanted = false;
    };
  }, [held, isShown]);
  const current = isShown && state?.of === held ? state : null;
  return { get, shown: current?.release ?? null, failed: current?.release === null };
}
