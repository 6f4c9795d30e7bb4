import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ContextBar } from '#app/ui/context-bar.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { ErrorState } from '#app/ui/error-state.tsx';
import { LoadingState } from '#app/ui/loading-state.tsx';
import { Steps } from '#app/ui/steps.tsx';

test('a table lies in a region that is named by its caption and can be scrolled by keyboard', () => {
  const html = renderToStaticMarkup(
    <DataTable caption="Scores by group" hideCaption>
      <tbody />
    </DataTable>,
  );
  const id = /role="region" aria-labelledby="([^"]+)" tabindex="0"/.exec(html)?.[1];
  expect(html).toMatch(new RegExp(`<caption id="${id}"[^>]*>Scores by group</caption>`));
});

test('the step one is at is told apart in words as well as in colour', () => {
  const html = renderToStaticMarkup(
    <Steps
      label="Import"
      steps={[
        { label: 'Files', state: 'done' },
        { label: 'Match columns', state: 'current' },
        { label: 'Finish', state: 'to-do' },
      ]}
    />,
  );
  expect(html).toContain('Files<span class="nhsuk-u-visually-hidden"> (done)</span>');
  expect(html.match(/aria-current="step"/g)).toHaveLength(1);
  expect(html).toMatch(/<ol[^>]*aria-label="Import"/);
});

test('example data are marked as such', () => {
  const html = renderToStaticMarkup(<ContextBar dataset="Harrowmere Youth Link" isExample />);
  expect(html).toContain('Example data');
});

test('filters can be folded away, and the button says whether they are', () => {
  const html = renderToStaticMarkup(
    <ContextBar dataset="Harrowmere Youth Link">
      <span>Age</span>
    </ContextBar>,
  );
  const id = /aria-expanded="false" aria-controls="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`id="${id}"`);
});

test('a context bar without filters has no button for them', () => {
  expect(renderToStaticMarkup(<ContextBar dataset="Harrowmere Youth Link" />)).not.toContain(
    '<button',
  );
});

test('a failure is announced, and shows its one fix', () => {
  const html = renderToStaticMarkup(
    <ErrorState
      title="This figure could not be worked out"
      action={<a href="/import">Fix in Import</a>}
    >
      Your data is safe.
    </ErrorState>,
  );
  expect(html).toContain('role="alert"');
  expect(html).toContain('<p>Your data is safe.</p>');
  expect(html).toContain('Fix in Import');
});

test('waiting keeps the height of what will come, and says nothing at first', () => {
  const html = renderToStaticMarkup(<LoadingState step="Working out intervals" keepHeight={320} />);
  expect(html).toContain('--keep-height:320px');
  expect(html).not.toContain('Working out intervals');
});
