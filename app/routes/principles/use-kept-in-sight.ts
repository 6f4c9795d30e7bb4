import { useState } from 'react';
import { isShown, type StatementView } from './statement-view.ts';
import type { Shown } from './view-url.ts';

/**
 * The statements to show. One that was in sight stays there when it is rated, so that a note can follow and an arrow key
 * can move on to the next level; it goes once another principle or another choice of statements is looked at.
 */
export function useKeptInSight(
  principle: string,
  views: readonly StatementView[],
  show: Shown,
): readonly StatementView[] {
  const choice = `${principle} ${show}`;
  const [kept, setKept] = useState({ choice, ids: new Set<string>() });
  const before = kept.choice === choice ? kept.ids : new Set<string>();
  const shown = views.filter((view) => before.has(view.id) || isShown(view, show));
  if (kept.choice !== choice || shown.some(({ id }) => !before.has(id))) {
    setKept({ choice, ids: new Set([...before, ...shown.map(({ id }) => id)]) });
  }
  return shown;
}
