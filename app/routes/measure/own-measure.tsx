import { useLocation } from '@remix-run/react';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageTitle } from '#app/ui/page-title.tsx';
import { useWorkspace } from '../shared/use-workspace.ts';
import { MeasureFacts } from './measure-facts.tsx';

/** A measure of the scheme's own, which only this tab knows. Its id stands after the # of the address. */
export function OwnMeasure() {
  const { hash } = useLocation();
  const { workspace, state } = useWorkspace();
  const measure = state.measures.find(({ id }) => `#${id}` === hash);
  if (measure !== undefined) return <MeasureFacts measure={measure} />;
  return (
    <Page>
      <PageTitle>A measure of your own</PageTitle>
      {workspace !== null && (
        <EmptyState
          title="This measure is not in this tab"
          action={<LinkButton to="/measures">Go to Measures</LinkButton>}
        >
          Measures of your own stay in the tab they were added in, unless you ask for them to be
          remembered on this device. Add the definition file again.
        </EmptyState>
      )}
    </Page>
  );
}
