import type { IdentifierKind, QuasiIdentifierKind } from '../identifier-finding.ts';

/** A piece of free text that may point at somebody: from `start` up to, not including, `end`. */
export interface TextFinding {
  readonly kind: IdentifierKind | QuasiIdentifierKind;
  readonly start: number;
  readonly end: number;
}
