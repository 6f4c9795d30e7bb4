import type { Informant } from '../definition/informants.ts';
import type { MeasureDefinition } from '../definition/measure-definition.ts';
import { onlyInformant } from '../only-informant.ts';

/** What a SNOMED code says of the score beside it. */
export interface CodedScore {
  /** Id of the measure definition. */
  readonly measure: string;
  /** Key of the scale, or null when the code is of an item. */
  readonly scale: string | null;
  readonly item: string | null;
  /** null: the code does not say who answered. */
  readonly informant: Informant | null;
  /** `ask`: the data set leaves open whether the score is raw or converted. */
  readonly level: 'item' | 'raw_score' | 'converted_score' | 'ask';
  /** An old code, still seen in files. */
  readonly retired: boolean;
}

/** What every SNOMED code of the definitions says, by code. */
export function codedScores(
  definitions: readonly MeasureDefinition[],
): ReadonlyMap<string, CodedScore> {
  return new Map(
    definitions.flatMap((definition) => {
      const { snomed, scales } = definition;
      if (snomed.confidence === 'not_found') return [];
      return snomed.codes.map((entry): [string, CodedScore] => {
        const method = scales.find(({ key }) => key === entry.scale)?.method.kind;
        const converts = method === 'conversion' || method === 't_score';
        return [
          entry.code,
          {
            measure: definition.id,
            scale: entry.scale,
            item: entry.item ?? null,
            informant: entry.informant ?? onlyInformant(definition),
            level: entry.item ? 'item' : (entry.level ?? (converts ? 'ask' : 'raw_score')),
            retired: entry.retired ?? false,
          },
        ];
      });
    }),
  );
}
