/** The steps at which groups are compared, in the order of the pathway. Each is a share of those who came so far. */
export const equitySteps = [
  'accepted',
  'seen_in_4_weeks',
  'took_up',
  'completed',
  'both_scores',
  'improved',
] as const;

export type EquityStep = (typeof equitySteps)[number];

/** Whom a group is set against: everybody, itself included, or everybody but itself. */
export type Comparator = 'scheme' | 'others';

/** Which group and step the largest gap of a characteristic is of. No number: those are in the overview table. */
export interface EquityGap {
  readonly characteristic: string;
  /** Row key in the matrix, and the group's name. */
  readonly group: string;
  readonly groupLabel: string;
  readonly step: EquityStep;
  readonly stepLabel: string;
}

/** The group that the scheme reaches least for its size. */
export interface LeastReached {
  readonly characteristic: string;
  readonly group: string;
  readonly groupLabel: string;
}

/** How many comparisons the page makes, and how many hold after allowing for that. Not numbers of young people. */
export interface Comparisons {
  readonly made: number;
  readonly clear: number;
  readonly possible: number;
  /** The false discovery rate at which a gap is called clear: 0.05. */
  readonly rate: number;
}
