import type { ReactNode } from 'react';
import { Page } from './page.tsx';
import { PageTitle } from './page-title.tsx';

interface ReadingPageProps {
  readonly title: string;
  readonly lede: string;
  /** The sections of the text, in order; `id` is the id of the section's `<h2>`. */
  readonly contents: readonly { readonly id: string; readonly label: string }[];
  readonly children: ReactNode;
}

/** A page of running text with its contents beside it. */
export function ReadingPage({ title, lede, contents, children }: ReadingPageProps) {
  return (
    <Page>
      <PageTitle lede={lede}>{title}</PageTitle>
      <div className="app-reading">
        <div className="app-prose">{children}</div>
        <nav className="app-reading__contents" aria-label="On this page">
          <h2 className="app-small-title">On this page</h2>
          <ul className="app-reading__list">
            {contents.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Page>
  );
}
