import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { unverifiedFacts, type UnverifiedFact } from '#app/measures/definition/unverified-facts.ts';
import { factPlace } from './fact-place.ts';
import { Section } from './section.tsx';

const why: Readonly<Record<UnverifiedFact['why'], string>> = {
  not_found: 'Not found',
  low_confidence: 'Weak evidence',
  not_looked_up: 'Generally known, not looked up',
};

/** What a careful evaluator should check before relying on it, one entry for each distinct doubt. */
export function UnverifiedSection({ measure }: { readonly measure: MeasureDefinition }) {
  const doubts = new Map<string, Set<string>>();
  for (const fact of unverifiedFacts(measure)) {
    const doubt = `${why[fact.why]}. ${fact.note ?? ''}`.trim();
    const places = doubts.get(doubt) ?? new Set();
    doubts.set(doubt, places.add(factPlace(fact.path, measure)));
  }
  return (
    <Section title="What could not be verified">
      {doubts.size === 0 ? (
        <p>Every fact on this page was read in a source.</p>
      ) : (
        <ul className="measure-unverified">
          {[...doubts].map(([doubt, places]) => (
            <li key={doubt}>
              <strong>{[...places].join('; ')}.</strong> {doubt}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
