import { reliableChangeFrom } from '../strategies/computed-reliable-change.ts';
import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** A threshold that is said to be computed must be what its own reliability and standard deviation give. */
export function computedChangeFaults({ scales }: MeasureDefinition): DefinitionFault[] {
  return scales.flatMap(({ reliableChange }, at) => {
    if (reliableChange.confidence === 'not_found' || !reliableChange.computedFrom) return [];
    const { sd, reliability } = reliableChange.computedFrom;
    const computed = reliableChangeFrom(sd, reliability);
    return Math.abs(computed - reliableChange.threshold) < 0.01
      ? []
      : [
          {
            path: ['scales', at, 'reliableChange', 'threshold'],
            message: `1.96 × √2 × ${sd} × √(1 − ${reliability}) is ${computed.toFixed(2)}`,
          },
        ];
  });
}
