import { formatCount } from '#app/results/format.ts';
import { symbols } from '#app/results/symbols.ts';
import { PageLink } from '#app/ui/page-link.tsx';
import { exploreLink } from './explore-link.ts';
import { comparisonsNote } from './words/equity-notes.ts';
import { peopleCounted } from './people-counted.ts';
import { startSentence } from './words/mid-sentence.ts';
import { figureWords } from './words/figure-words.ts';
import type { Figure } from '#app/results/figure.ts';
import type { Exclusion } from '#app/results/method.ts';

interface FigureMethodProps {
  readonly figure: Figure;
}

/** How a figure was worked out: whom it counts, the rules, who was left out, and the query itself. */
export function FigureMethod({ figure }: FigureMethodProps) {
  const { method, population } = figure;
  const label = `The query behind: ${figureWords(figure).finding}`;
  return (
    <div className="app-figure-method">
      <p>
        <strong>Counts:</strong> {population}.
        {'scale' in figure && (
          <>
            {' '}
            <strong>Answered by:</strong> {figure.scale.informantLabel}.
          </>
        )}
      </p>
      {'comparisons' in figure && (
        <p>
          <strong>Comparisons:</strong> {comparisonsNote(figure.comparisons)}
        </p>
      )}
      <ul>
        {method.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {method.exclusions.length > 0 && (
        <>
          <p>
            <strong>Left out</strong>
          </p>
          <ul>
            {method.exclusions.map((exclusion) => (
              <li key={`${exclusion.reason} ${exclusion.unit}`}>{exclusionWords(exclusion)}</li>
            ))}
          </ul>
        </>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <pre className="app-figure-method__query" role="region" aria-label={label} tabIndex={0}>
        <code>{method.query}</code>
      </pre>
      <p className="app-source">
        Method {method.id}, version {method.version}.{' '}
        <PageLink to={exploreLink(method.query, peopleCounted(figure))}>
          Open the query in Explore
        </PageLink>
      </p>
    </div>
  );
}

function exclusionWords({ label, n, unit }: Exclusion): string {
  const count = n === null ? symbols.confidential.text : formatCount(n);
  return `${startSentence(label)}: ${count} ${unit}`;
}
