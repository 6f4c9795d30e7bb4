import { Link, useSearchParams } from '@remix-run/react';
import { measureDefinitions } from '#app/measures/registry.ts';
import { topics } from '#app/measures/definition/topic.ts';
import { Page } from '#app/ui/page.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { catalogueFilter, passes } from './catalogue-filter.ts';
import { CatalogueFilters } from './catalogue-filters.tsx';
import { MeasureEntry } from './measure-entry.tsx';
import { OwnMeasures } from './own-measures.tsx';
import { topicLabels } from './topic-labels.ts';

export const meta = pageMeta(
  'Measures',
  'The outcome measures that Evenlode knows, with their rules and sources.',
);

export default function Measures() {
  const [search] = useSearchParams();
  const filter = catalogueFilter(search);
  const all = [...measureDefinitions()].sort((a, b) => a.shortName.localeCompare(b.shortName));
  const shown = all.filter((measure) => passes(measure, filter));
  const inUse = topics.filter((topic) => all.some((measure) => measure.topic === topic));
  return (
    <Page>
      <PageTitle lede="The measures that Evenlode knows, each with its rules, what a change means and who says so, its licence, and what could not be verified.">
        Measures
      </PageTitle>
      <div className="app-page__body measures-body">
        <CatalogueFilters filter={filter} topics={inUse} />
        <p role="status" className="measures-count">
          {shown.length === all.length
            ? `${all.length} measures`
            : `${shown.length} of ${all.length} measures. `}
          {shown.length < all.length && <Link to="/measures">Show all</Link>}
        </p>
        {inUse
          .filter((topic) => shown.some((measure) => measure.topic === topic))
          .map((topic) => (
            <section key={topic} aria-labelledby={`about-${topic}`}>
              <h2 className="app-section-title app-rule" id={`about-${topic}`}>
                {topicLabels[topic]}
              </h2>
              <ul className="measures-list">
                {shown
                  .filter((measure) => measure.topic === topic)
                  .map((measure) => (
                    <MeasureEntry key={measure.id} measure={measure} />
                  ))}
              </ul>
            </section>
          ))}
        {shown.length === 0 && (
          <p>No measure that we know fits all three. Try another age, or anyone who answers.</p>
        )}
        <div className="app-prose">
          <p>
            No questionnaire is printed here, and no item’s wording: they belong to their owners. A
            measure marked “Kept as given” has no scoring rule that we could verify: its scores are
            kept as the file has them. A measure that is not in this list loads, but its scores are
            left out of the results until you add it below.
          </p>
        </div>
        <OwnMeasures />
      </div>
    </Page>
  );
}
