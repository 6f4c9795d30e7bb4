import type { MissingKind } from './missing.ts';

/** One answer that a coded field can hold. `code` is ours and stable; `label` is as the Census or the standard writes it. */
export interface Term {
  readonly code: string;
  readonly label: string;
  /** Codes and wordings seen in exports, matched without regard to case, spacing or punctuation. */
  readonly aliases: readonly string[];
  /** The broader term this one rolls up to, where the list has two levels. */
  readonly broader?: string;
}

/** A code list. Order of `terms` is the order in which groups are shown. */
export interface Vocabulary {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly terms: readonly Term[];
  /** What words and codes mean "no substantive answer" in THIS list ("None" is an answer for religion). */
  readonly missing: Readonly<Partial<Record<MissingKind, readonly string[]>>>;
}
