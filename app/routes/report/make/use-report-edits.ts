import { useCallback, useSyncExternalStore } from 'react';
import {
  noHistory,
  withHistoryAction,
  type EditHistory,
  type HistoryAction,
} from '#app/report/edit/history.ts';

const histories = new Map<string, EditHistory>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What people changed in the report of a project. Kept in this tab while other pages are looked at and when files are added,
 * and gone with it.
 */
export function useReportEdits(project: string): {
  readonly history: EditHistory;
  readonly change: (action: HistoryAction) => void;
} {
  const history = useSyncExternalStore(
    subscribe,
    () => histories.get(project) ?? noHistory,
    () => noHistory,
  );
  const change = useCallback(
    (action: HistoryAction) => {
      histories.set(project, withHistoryAction(histories.get(project) ?? noHistory, action));
      for (const listener of listeners) listener();
    },
    [project],
  );
  return { history, change };
}
