/** Everything a figure says about itself, made from its tables and published facts alone. */
export interface Words {
  /** One plain sentence that survives the interval: the title. */
  readonly finding: string;
  /** What is shown, its unit, its interval, and n. */
  readonly subtitle: string;
  /** The picture in words, for those who do not see it. */
  readonly alt: string;
  /** What must be known to read it rightly: where bands come from, what is not known. */
  readonly notes: readonly string[];
  /** Something that could mislead if it were missed, or null. */
  readonly warning: { readonly lead: string; readonly text: string } | null;
}
