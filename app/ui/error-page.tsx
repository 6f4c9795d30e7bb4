import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { ErrorState } from './error-state.tsx';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';
import { PageTitle } from './page-title.tsx';

/** What stands in place of a page that is not there or has failed. */
export function ErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) {
    return (
      <Page>
        <PageTitle lede="The address may be mistyped, or the page may have moved. Your data is not affected.">
          There is no such page
        </PageTitle>
        <div className="app-page__body app-stack">
          <LinkButton to="/">Go to the first page</LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page>
      <PageTitle>This page could not be shown</PageTitle>
      <div className="app-page__body">
        <ErrorState
          title="Something in Evenlode went wrong"
          action={
            <LinkButton to="/" kind="secondary">
              Go to the first page
            </LinkButton>
          }
        >
          <p>
            Your own files are as they were, and nothing was sent anywhere. Other pages still work.
            If you reload this tab, the data in it is cleared and you will need to choose your files
            again.
          </p>
          <p>
            <code>{error instanceof Error ? error.message : 'No further detail is known.'}</code>
          </p>
        </ErrorState>
      </div>
    </Page>
  );
}
