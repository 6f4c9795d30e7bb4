import { addToLedger } from '#app/disclosure/ledger/add-to-ledger.ts';
import { joinLedgers } from '#app/disclosure/ledger/join-ledgers.ts';
import { emptyLedger } from '#app/disclosure/ledger/ledger.ts';
import { readLedgerText } from '#app/disclosure/ledger/ledger-file.ts';
import type { Store } from './store.ts';
import type { Surroundings, Workspace } from './workspace.ts';
import type { WorkspaceState } from './workspace-state.ts';

type ReleaseActions = Pick<Workspace, 'setPolicy' | 'addToLedger' | 'openLedger' | 'clearLedger'>;

/** What the workspace lets a person do about what leaves: the rules, and the ledger of what has left. */
export function releaseActions(
  store: Store<WorkspaceState>,
  { today }: Pick<Surroundings, 'today'>,
): ReleaseActions {
  const set = (change: Partial<WorkspaceState>): void => store.set({ ...store.get(), ...change });
  return {
    setPolicy: (policy) => set({ policy }),
    addToLedger: (release, filters) => {
      const { ledger } = store.get();
      const next = addToLedger(ledger, release, { date: today(), filters: { ...filters } });
      if (next !== ledger) set({ ledger: next });
    },
    openLedger: (text) => {
      const read = readLedgerText(text);
      if ('fault' in read) return read.fault;
      set({ ledger: joinLedgers(read, store.get().ledger) });
      return null;
    },
    clearLedger: () => set({ ledger: emptyLedger }),
  };
}
