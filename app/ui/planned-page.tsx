import { Link } from '@remix-run/react';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';
import { PageTitle } from './page-title.tsx';
import { Panel } from './panel.tsx';

export interface NeededFile {
  readonly label: string;
  /** Name of the record table, for the link into the data dictionary. */
  readonly table: string;
  readonly why: string;
}

interface PlannedPageProps {
  readonly title: string;
  readonly lede: string;
  /** Questions that the page will answer. */
  readonly answers: readonly string[];
  readonly needs: readonly NeededFile[];
}

/** The body of a page that cannot answer yet: what it will answer, and which files it will ask for. */
export function PlannedPage({ title, lede, answers, needs }: PlannedPageProps) {
  return (
    <Page>
      <PageTitle lede={lede}>{title}</PageTitle>
      <div className="app-grid app-planned">
        <section className="app-planned__answers" aria-labelledby="answers">
          <h2 className="app-section-title app-rule" id="answers">
            What it will answer
          </h2>
          <ul className="app-ruled-list">
            {answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </section>
        <section className="app-planned__needs" aria-labelledby="needs">
          <h2 className="app-section-title app-rule" id="needs">
            Which files it needs
          </h2>
          <ul className="app-ruled-list">
            {needs.map(({ label, table, why }) => (
              <li key={table}>
                <Link to={`/data-dictionary#${table}`}>{label}</Link>
                <span>{why}</span>
              </li>
            ))}
          </ul>
        </section>
        <div>
          <Panel>
            <p>
              <strong>This page does not give answers yet.</strong> You can bring the files in now:
              Import reads and checks them, and Outcomes already answers from scores.
            </p>
            <div className="app-row">
              <LinkButton to="/import">Go to Import</LinkButton>
              <LinkButton to="/outcomes" kind="secondary">
                See Outcomes
              </LinkButton>
            </div>
          </Panel>
        </div>
      </div>
    </Page>
  );
}
