/** Why a coded field holds no substantive answer. Kept apart everywhere; never merged into "Other". */
export const missingKinds = [
  'not_applicable',
  'prefer_not_to_say',
  'not_stated',
  'not_known',
  'asked_unsure',
  'suppressed',
  'blank',
  'not_mapped',
] as const;

export type MissingKind = (typeof missingKinds)[number];
