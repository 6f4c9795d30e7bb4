import type { IdentifyingColumns } from '#app/analysis/principles/evidence-question.ts';
import type { FileInHand } from '../file-in-hand.ts';

/** How many columns of the files that are in could identify somebody, by what was done about them at import. */
export function identifyingColumns(files: readonly FileInHand[]): IdentifyingColumns {
  const uses = files
    .filter(({ report }) => report !== null)
    .flatMap(({ plan }) => plan?.columns ?? [])
    .map(({ use }) => use);
  const protectedBy = uses.flatMap((use) => (use.kind === 'field' ? (use.protection ?? []) : []));
  return {
    pseudonymised: protectedBy.filter(({ kind }) => kind === 'pseudonym').length,
    madeSafer: protectedBy.filter(({ kind }) => kind !== 'pseudonym').length,
    leftOut: uses.filter(
      (use) => use.kind === 'left_out' && (use.why === 'identifier' || use.why === 'free_text'),
    ).length,
  };
}
