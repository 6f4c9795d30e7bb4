import type { ColumnProfile } from '../column/column-profile.ts';
import type { IdentifierFinding } from '../identifier-finding.ts';

type Evidence = IdentifierFinding['evidence'][number];

/** Something that has to be decided before the file is analysed. */
export function mustDecide(
  kind: IdentifierFinding['kind'],
  { filled }: ColumnProfile,
  matching: number,
  ...evidence: readonly (Evidence | false)[]
): IdentifierFinding {
  return { kind, mustDecide: true, matching, filled, evidence: spoken(evidence) };
}

/** Something that is only pointed out. */
export function note(
  kind: IdentifierFinding['kind'],
  { filled }: ColumnProfile,
  matching: number,
  ...evidence: readonly (Evidence | false)[]
): IdentifierFinding {
  return { kind, mustDecide: false, matching, filled, evidence: spoken(evidence) };
}

function spoken(evidence: readonly (Evidence | false)[]): Evidence[] {
  return evidence.filter((each) => each !== false);
}
