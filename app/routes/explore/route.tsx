import { useEffect, useState } from 'react';
import { ExploreBench } from '#app/explore/explore-bench.tsx';
import { SchemaPanel } from '#app/explore/schema/schema-panel.tsx';
import { useBench, type DatesChoice } from '#app/explore/use-bench.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LinkButton } from '#app/ui/link-button.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { pageMeta } from '#app/ui/page-meta.ts';
import { PageTitle } from '#app/ui/page-title.tsx';
import { Page } from '#app/ui/page.tsx';
import { distribution } from '#app/workspace/research/schema-tree.ts';
import { useOpenExample } from '../shared/use-open-example.ts';
import { NoFilesOpen } from '../shared/no-files-open.tsx';
import { readsFiles } from '../shared/reads-files.ts';
import { useWorkspace } from '../shared/use-workspace.ts';
import { ConsentBar } from './consent-bar.tsx';
import { useLinkedQuery } from './use-linked-query.ts';

export const meta = pageMeta(
  'Explore',
  'Ask your own questions of the tables, in SQL, in the browser.',
);

const lede =
  'A researcher’s bench: your own questions of the pseudonymised tables, in SQL, inside this browser.';

export default function ExploreRoute() {
  const { workspace, state } = useWorkspace();
  const [dates, setDates] = useState<DatesChoice>('month');
  const linked = useLinkedQuery();
  useOpenExample(workspace);
  const { importing, project } = state;
  const isReading = readsFiles(state);
  const isBusy = isReading || importing.state === 'working_out';
  const holdsFiles = project.files.length > 0;
  const bench = useBench(holdsFiles && !isBusy ? workspace : null, state.revision, dates);
  const [, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  if (isBusy)
    return <Waiting step={isReading ? 'Reading the files' : 'Working out scores and pairs'} />;
  if (workspace && !holdsFiles) return <NoFiles />;
  if (bench.state === 'failed') {
    return (
      <Page>
        <PageTitle lede={lede}>Explore</PageTitle>
        <ErrorState
          title="Explore could not be opened"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          {`${bench.message} Your files are unchanged.`}
        </ErrorState>
      </Page>
    );
  }
  if (bench.state === 'opening') return <Waiting step={bench.step} />;
  const { bench: opened, tables } = bench;
  return (
    <Page
      context={
        <ConsentBar
          project={project}
          copy={opened.copy}
          dates={dates}
          onDates={setDates}
          linkedPeople={linked.people}
        />
      }
    >
      <h1 className="nhsuk-u-visually-hidden">Explore</h1>
      {opened.copy.people === 0 ? (
        <EmptyState
          title="Nobody here has agreed to research"
          action={<LinkButton to="/import">Go to Import</LinkButton>}
        >
          Research beyond the scheme’s own evaluation needs each young person’s own consent, in the
          people file’s column “Consent to research”. A missing answer is not consent, so Explore
          holds nobody.
        </EmptyState>
      ) : (
        <ExploreBench
          bench={opened}
          tables={tables}
          state={state}
          linked={linked}
          schema={(insert) => (
            <SchemaPanel
              tables={tables}
              onInsert={insert}
              distribution={(table, column) => distribution(opened, table, column)}
            />
          )}
        />
      )}
    </Page>
  );
}

function Waiting({ step }: { readonly step: string }) {
  return (
    <Page>
      <PageTitle lede={lede}>Explore</PageTitle>
      <LoadingState step={step} keepHeight={640} />
    </Page>
  );
}

function NoFiles() {
  return (
    <Page>
      <PageTitle lede={lede}>Explore</PageTitle>
      <NoFilesOpen>
        Whatever is imported becomes tables that can be queried. A people file with the column
        “Consent to research” decides who is counted here: only young people who agreed to research,
        under pseudonyms. Nothing leaves before the output check.
      </NoFilesOpen>
    </Page>
  );
}
