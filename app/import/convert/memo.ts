const textsRemembered = 20_000;

/** A function of a text that remembers what it gave for the last texts, some tens of thousands of them. */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    if (known.size >= textsRemembered) known = new Map();
    known.set(text, made);
    return made;
  };
}
