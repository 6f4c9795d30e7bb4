import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isOnPaper = false;
const watchers = new Set<() => void>();

const turnTo = (next: boolean) => () => {
  isOnPaper = next;
  // The browser lays the paper out as soon as this returns.
  flushSync(() => {
    for (const watcher of watchers) watcher();
  });
};
const toPaper = turnTo(true);
const toScreen = turnTo(false);

function watch(watcher: () => void): () => void {
  if (watchers.size === 0) {
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
  }
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    window.removeEventListener('beforeprint', toPaper);
    window.removeEventListener('afterprint', toScreen);
    isOnPaper = false;
  };
}

/** Whether the page is being printed: true from before the browser lays the paper out until it has done so. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(
    watch,
    () => isOnPaper,
    () => false,
  );
}
