import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProgressBar } from '#app/ui/progress-bar.tsx';

test.each([
  [8074, 10_380, '78'],
  [0, 10_380, '0'],
  [10_380, 10_380, '100'],
  [12_000, 10_380, '100'],
  [0, 0, '0'],
])('%i of %i rows is %s%% of the way', (value, max, percent) => {
  const html = renderToStaticMarkup(
    <ProgressBar value={value} max={max}>
      Checked rows
    </ProgressBar>,
  );
  expect(/aria-valuenow="([^"]+)"/.exec(html)?.[1]).toBe(percent);
});

test('the bar is named by the words under it', () => {
  const html = renderToStaticMarkup(
    <ProgressBar value={1} max={2}>
      Checked 1 of 2 rows
    </ProgressBar>,
  );
  const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
  expect(html).toContain(`id="${id}">Checked 1 of 2 rows</p>`);
});
