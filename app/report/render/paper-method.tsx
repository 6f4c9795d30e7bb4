import { symbols } from '#app/results/symbols.ts';
import { formatCount } from '#app/results/format.ts';
import { startSentence } from '#app/figures/words/mid-sentence.ts';
import type { Figure } from '#app/results/figure.ts';

/** How a figure was worked out, in plain words, for those who have no query to run. */
export function PaperMethod({ figure }: { readonly figure: Figure }) {
  const { method, population } = figure;
  return (
    <div className="paper-method">
      <p>
        <strong>Counts:</strong> {population}.
      </p>
      <ul>
        {method.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {method.exclusions.map(({ reason, label, n, unit }) => (
          <li key={`${reason} ${unit}`}>
            {`Left out: ${startSentence(label)}, ${n === null ? symbols.confidential.text : formatCount(n)} ${unit}`}
          </li>
        ))}
      </ul>
      <p className="paper-source">
        Method {method.id}, version {method.version}.
      </p>
    </div>
  );
}
