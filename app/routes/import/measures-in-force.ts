import { createContext, useContext } from 'react';
import { definitionsInForce, type NormRules } from '#app/measures/definitions-in-force.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';

interface MeasuresOfProject {
  readonly measures: readonly MeasureDefinition[];
  readonly normRules: NormRules;
}

/** The scheme's own measures, for whatever on this page speaks of measures. */
export const MeasuresOfProject = createContext<MeasuresOfProject>({ measures: [], normRules: {} });

/** Every definition that the project goes by. */
export function useMeasuresInForce(): readonly MeasureDefinition[] {
  const { measures, normRules } = useContext(MeasuresOfProject);
  return definitionsInForce(measures, normRules);
}
