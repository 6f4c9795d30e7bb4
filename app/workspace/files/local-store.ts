import type { DeviceStore } from './recipe-shelf.ts';

/** The browser's local storage under one key, or nothing where the browser refuses it. Used only when asked to remember. */
export function localStore(key: 'evenlode-recipes' | 'evenlode-measures'): DeviceStore {
  return {
    read: () => quietly(() => localStorage.getItem(key)) ?? null,
    write: (text) => quietly(() => localStorage.setItem(key, text)),
    remove: () => quietly(() => localStorage.removeItem(key)),
  };
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
