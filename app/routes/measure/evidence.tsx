import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { Tag } from '#app/ui/tag.tsx';
import { isUnverified, type Fact } from '#app/measures/definition/is-unverified.ts';

interface EvidenceProps {
  readonly measure: MeasureDefinition;
  readonly fact: Fact;
  /** Notes that stand elsewhere and are not said again. */
  readonly said?: readonly string[];
}

/** Where one fact comes from, as numbers of the source list, with a mark if nobody has checked it, and its note. */
export function Evidence({ measure, fact, said = [] }: EvidenceProps) {
  const keys = Object.keys(measure.sources);
  const cited = keys.filter((key) => fact.sources?.includes(key));
  return (
    <span className="measure-evidence">
      {cited.map((source) => (
        <a
          key={source}
          href={`#source-${source}`}
          aria-label={`Source ${keys.indexOf(source) + 1}`}
        >
          [{keys.indexOf(source) + 1}]
        </a>
      ))}
      {isUnverified(fact) && <Tag tone="rust">Not verified</Tag>}
      {fact.note && !said.includes(fact.note) && (
        <span className="measure-evidence__note">{fact.note}</span>
      )}
    </span>
  );
}
