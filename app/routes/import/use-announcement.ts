import { useEffect, useRef, useState } from 'react';
import type { WorkspaceState } from '#app/workspace/workspace-state.ts';
import { announcementOf } from './announcements.ts';

/** The last thing about the files that is worth saying to people who listen. */
export function useAnnouncement(state: WorkspaceState): string {
  const before = useRef(state);
  const [words, setWords] = useState('');
  useEffect(() => {
    const said = announcementOf(before.current, state);
    before.current = state;
    if (said !== null) setWords(said);
  }, [state]);
  return words;
}
