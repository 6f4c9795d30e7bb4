/** One thing that a good scheme does, in our own plain words. Its number is the place it has in the guidance. */
export interface Statement {
  /** "4.10": principle and place. */
  readonly id: string;
  readonly text: string;
}

/** One of the seven principles, with its statements in the order of the guidance. */
export interface Principle {
  /** "1" to "7". */
  readonly id: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** A principle and the texts of its statements, numbered in order. */
export function principle(id: string, title: string, ...texts: readonly string[]): Principle {
  return {
    id,
    title,
    statements: texts.map((text, index) => ({ id: `${id}.${index + 1}`, text })),
  };
}
