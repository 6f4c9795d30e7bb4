import { useSyncExternalStore } from 'react';
import { sessionStore, type Session } from './session.ts';

/** The session of this tab, drawn again when it changes. */
export function useSession(): Session {
  return useSyncExternalStore(sessionStore.subscribe, sessionStore.get, sessionStore.first);
}
