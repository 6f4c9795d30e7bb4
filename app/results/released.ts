declare const releasedBy: unique symbol;

/** The rule in force when numbers were released, as printed beside them. */
export interface PolicySummary {
  readonly id: string;
  readonly label: string;
  /** Counts from 1 up to this one are hidden. */
  readonly hideUpTo: number;
  readonly roundTo: number;
  readonly setBy: string;
}

/**
 * A value that has passed the disclosure gate: the only kind that may leave the device.
 * Made in `disclosure/` alone; lint forbids a cast to it anywhere else.
 */
export interface Released<T> {
  readonly [releasedBy]: true;
  readonly value: T;
  readonly policy: PolicySummary;
  /** How many cells were hidden, for the note under a figure. */
  readonly hiddenCells: number;
}
