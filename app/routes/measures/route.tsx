import { Link } from '@remix-run/react';
import { measureDefinitions } from '#app/measures/registry.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Page } from '#app/ui/page.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { agesInWords } from './ages-in-words.ts';
import { informantsInWords } from './informants-in-words.ts';

export const meta = pageMeta(
  'Measures',
  'The outcome measures that Evenlode can score, with their rules and sources.',
);

export default function Measures() {
  return (
    <Page>
      <PageTitle lede="The outcome measures that Evenlode can score, each with its rules, what a change means and who says so, its licence, and what could not be verified.">
        Measures
      </PageTitle>
      <div className="app-page__body">
        <DataTable caption="Measures that can be scored" hideCaption wide>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">What it asks about</th>
              <th scope="col">Who answers</th>
              <th scope="col">Ages</th>
              <th scope="col">Owner</th>
            </tr>
          </thead>
          <tbody>
            {measureDefinitions().map((measure) => (
              <tr key={measure.id}>
                <th scope="row" className="measures-name">
                  <Link to={`/measures/${measure.id}`}>{measure.shortName}</Link>
                  <span>{measure.name.value}</span>
                </th>
                <td className="measures-about">{measure.about}</td>
                <td>{informantsInWords(measure.informants.list)}</td>
                <td>{agesInWords(measure.ages)}</td>
                <td>{measure.licence.owner}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
        <div className="app-prose">
          <p>
            No questionnaire is printed here, and no item’s wording: they belong to their owners. A
            file with answers or scores for a measure that is not in this list loads, but its scores
            are left out of the results.
          </p>
        </div>
      </div>
    </Page>
  );
}
