import type { DeviceStore } from './recipe-shelf.ts';

const key = 'evenlode-recipes';

/** The browser's local storage, or nothing where the browser refuses it. Used only when asked to remember. */
export const localStore: DeviceStore = {
  read: () => quietly(() => localStorage.getItem(key)) ?? null,
  write: (text) => quietly(() => localStorage.setItem(key, text)),
  remove: () => quietly(() => localStorage.removeItem(key)),
};

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
