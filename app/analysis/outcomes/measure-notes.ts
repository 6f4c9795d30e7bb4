import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import type { Scale } from '#app/measures/definition/scale.ts';
import { scaleDoubts, type ScaleDoubt } from '#app/measures/scale-doubts.ts';

const doubtWords: Readonly<Record<ScaleDoubt, string>> = {
  items: 'Which items make up this scale has not been checked against the publication.',
  scoring: 'How this scale is scored has not been checked against the publication.',
  missing: 'How many questions may be left blank has not been checked against the publication.',
  bands: 'The limits of the bands have not been checked against the publication.',
  reliable_change: 'The threshold of reliable change has not been checked against the publication.',
};

/** A sentence for each rule that the scores of this scale rest on and that nobody has verified. Empty: all were. */
export function doubtSentences(definition: MeasureDefinition, scaleKey: string): readonly string[] {
  const scale: Scale | undefined = definition.scales.find(({ key }) => key === scaleKey);
  return scale === undefined
    ? []
    : scaleDoubts(definition, scale).map((doubt) => doubtWords[doubt]);
}

/** What the owner must agree to before a computer works out scores; null where no such thing is asked. */
export function scoringAgreement({ licence }: MeasureDefinition): string | null {
  return licence.scoringAgreement
    ? `Automated scoring needs the agreement of its owner, ${licence.owner}. Evenlode cannot agree for you: ask ${licence.ask}.`
    : null;
}
