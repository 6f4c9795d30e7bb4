import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { Section } from './section.tsx';

export function SourcesSection({ measure }: { readonly measure: MeasureDefinition }) {
  return (
    <Section title="Sources">
      <ol className="measure-sources">
        {Object.entries(measure.sources).map(([key, source]) => (
          <li key={key} id={`source-${key}`}>
            {source}
          </li>
        ))}
      </ol>
      {measure.citations.length > 0 && <p>To cite: {measure.citations.join('; ')}.</p>}
    </Section>
  );
}
