import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { Section } from './section.tsx';

/** Where sources disagree or are silent: what Evenlode does, and why. */
export function DecisionsSection({ measure }: { readonly measure: MeasureDefinition }) {
  if (measure.decisions.length === 0) return null;
  return (
    <Section title="Where sources differ or are silent">
      <DefinitionList
        ruled
        items={measure.decisions.map(({ about, decision, reason }) => ({
          term: about,
          description: `${decision} ${reason}`,
        }))}
      />
    </Section>
  );
}
