import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** Only a scale that comes with the file may lack a range or a direction: nothing is worked out or judged by it. */
export function recordedFaults({ scales }: MeasureDefinition): DefinitionFault[] {
  return scales.flatMap(({ method, range, better, reliableChange }, at): DefinitionFault[] => {
    const faults: DefinitionFault[] = [];
    if (method.kind !== 'recorded' && range === null) {
      faults.push({
        path: ['scales', at, 'range'],
        message: 'Only a recorded scale may have no range',
      });
    }
    if (better === 'unknown' && reliableChange.confidence !== 'not_found') {
      faults.push({
        path: ['scales', at, 'better'],
        message: 'A reliable change needs to know which way is better',
      });
    }
    return faults;
  });
}
