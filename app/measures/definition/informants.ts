/** Who may answer a measure. Scores of different informants are never paired. */
export const informants = ['self', 'parent', 'teacher', 'practitioner'] as const;

export type Informant = (typeof informants)[number];
