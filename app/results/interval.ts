/** A confidence interval: `lower` to `upper` at `level` (0.95 is 95%), and the method that made it. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: string;
}
