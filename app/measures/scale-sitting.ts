import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Scale } from './definition/scale.ts';
import type { Sitting } from './sitting.ts';

/** One scale of one sitting: what every way of scoring needs to know. */
export interface ScaleSitting {
  readonly definition: MeasureDefinition;
  readonly scale: Scale;
  readonly sitting: Sitting;
}
