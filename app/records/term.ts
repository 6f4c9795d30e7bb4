import type { Term } from './vocabulary.ts';

/** Builds a term. `aliases` are separated by `|`; `broader` is the code of the term that it rolls up to. */
export function term(code: string, label: string, aliases = '', broader?: string): Term {
  const listed = listOf(aliases);
  return broader === undefined
    ? { code, label, aliases: listed }
    : { code, label, aliases: listed, broader };
}

/** The parts of a list written in one text with `|` between them. */
export function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('|');
}
