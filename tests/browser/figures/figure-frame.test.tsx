import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FigureFrame } from '#app/figures/figure-frame.tsx';
import { HeadlineCards } from '#app/figures/headline-cards.tsx';
import { shown } from '#app/results/cell.ts';
import type { Figure } from '#app/results/figure.ts';
import * as examples from '#tests/figures/example-figures.ts';
import { withCell } from '#tests/figures/example-tables.ts';
import * as hiddenFigures from '#tests/figures/hidden-figures.ts';
import * as lower from '#tests/figures/lower-is-better-figures.ts';
import { releasedExample } from '#tests/figures/released-example.ts';
import { mount, unmount, violations } from './mount.tsx';

afterEach(unmount);

const empty: Figure = {
  ...examples.averageChange,
  tables: { groups: withCell(examples.averageChange.tables.groups, 'all', 'n', shown(0)) },
};

const figures: readonly (readonly [string, Figure])[] = [
  ['headline', examples.headline],
  ['headline, hidden', hiddenFigures.headlineHidden],
  ['before and after', examples.beforeAfter],
  ['average change', examples.averageChange],
  ['reliable change', examples.reliableChange],
  ['who is missing', examples.whoIsMissing],
  ['lower is better', lower.sdqAverageChange],
  ['no threshold', lower.noThreshold],
  ['partly hidden', hiddenFigures.averageChangePartlyHidden],
  ['all hidden', hiddenFigures.averageChangeHidden],
  ['empty', empty],
];

function frame(figure: Figure) {
  return <FigureFrame figure={figure} release={() => releasedExample(figure)} />;
}

async function chartDrawn(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('svg[role="img"]')).not.toBeNull());
}

/** The chart, the cards, or the reason why there is neither. */
async function settled(): Promise<void> {
  await vi.waitFor(() =>
    expect(document.querySelector('svg[role="img"], .app-headline, .app-state')).not.toBeNull(),
  );
}

describe.each(figures)('%s', (_, figure) => {
  test('passes axe as a chart, as a table, and with its method open', async () => {
    mount(frame(figure));
    await settled();
    expect(await violations()).toEqual([]);
    const table = page.getByRole('button', { name: 'Show table' });
    if (table.query() === null) return;
    await userEvent.click(table);
    await userEvent.click(page.getByRole('button', { name: 'How this is worked out' }));
    expect(await violations()).toEqual([]);
  });
});

describe('the parts of a figure', () => {
  test('are six, so that figures side by side align', async () => {
    const host = mount(frame(examples.averageChange));
    await chartDrawn();
    expect(host.querySelector('figure')?.children).toHaveLength(6);
  });

  test('are named by the finding, and the picture too', async () => {
    mount(frame(examples.averageChange));
    await chartDrawn();
    const finding = 'Scores rose by 1.8 points on average, with no clear difference by age';
    await expect.element(page.getByRole('figure', { name: finding })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: finding, level: 3 })).toBeVisible();
    await expect.element(page.getByRole('img', { name: `Chart: ${finding}` })).toBeVisible();
  });

  test('say that exact numbers are not for sharing', async () => {
    mount(frame(examples.averageChange));
    await expect
      .element(page.getByText('For the evaluation team, not for sharing.', { exact: false }))
      .toBeVisible();
  });

  test('do not say so of a released figure', async () => {
    const released = releasedExample(examples.averageChange);
    mount(<FigureFrame figure={released.value} release={() => released} isExact={false} />);
    await chartDrawn();
    expect(document.body.textContent).not.toContain('not for sharing');
  });
});

describe('the table', () => {
  test('replaces the chart and is announced', async () => {
    mount(frame(examples.averageChange));
    await chartDrawn();
    await userEvent.click(page.getByRole('button', { name: 'Show table' }));
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(document.querySelector('svg[role="img"]')).toBeNull();
    await expect.element(page.getByText('Table shown in place of the chart.')).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Hide table' }));
    await chartDrawn();
  });

  test('has row and column headings and intervals in brackets', async () => {
    mount(frame(examples.averageChange));
    await userEvent.click(page.getByRole('button', { name: 'Show table' }));
    await expect.element(page.getByRole('columnheader', { name: 'Average change' })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: 'Aged 21 to 24' })).toBeVisible();
    await expect.element(page.getByRole('cell', { name: '+0.9 [−0.7 to +2.4]' })).toBeVisible();
  });

  test('explains a symbol only where one is used', async () => {
    mount(frame(hiddenFigures.averageChangePartlyHidden));
    await expect
      .element(page.getByText('[c]: hidden to protect confidentiality.', { exact: false }))
      .toBeVisible();
    unmount();
    mount(frame(examples.averageChange));
    await chartDrawn();
    expect(document.body.textContent).not.toContain('hidden to protect');
  });
});

test('how it was worked out opens below with rules, who was left out, and the query', async () => {
  mount(frame(examples.averageChange));
  const button = page.getByRole('button', { name: 'How this is worked out' });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button);
  const open = page.getByRole('button', { name: 'Hide how this is worked out' });
  await expect.element(open).toHaveAttribute('aria-expanded', 'true');
  await expect.element(page.getByText('No second score: 189 young people')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'The query' })).toBeVisible();
  await expect.element(page.getByText('version 1', { exact: false })).toBeVisible();
});

test('everything can be done from the keyboard, in reading order', async () => {
  mount(frame(examples.averageChange));
  await chartDrawn();
  const reached: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await userEvent.tab();
    reached.push(document.activeElement?.textContent ?? '');
  }
  expect(reached).toEqual([
    'Show table',
    'Download PNG',
    'Download SVG',
    'Download CSV',
    'Copy as table',
    'How this is worked out',
  ]);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('No second score: 189 young people')).toBeVisible();
});

test('a chart is drawn anew, not scaled, when its room changes', async () => {
  const host = mount(frame(examples.averageChange));
  host.style.width = '700px';
  await vi.waitFor(() =>
    expect(document.querySelector('svg[role="img"]')?.getAttribute('width')).toBe('700'),
  );
  host.style.width = '350px';
  await vi.waitFor(() =>
    expect(document.querySelector('svg[role="img"]')?.getAttribute('width')).toBe('350'),
  );
});

describe('files', () => {
  function savedFiles(): { name: string; href: string }[] {
    const saved: { name: string; href: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, href: this.href });
    });
    return saved;
  }

  afterEach(() => vi.restoreAllMocks());

  test('a CSV is made from the released figure and said to be saved', async () => {
    const saved = savedFiles();
    mount(frame(examples.beforeAfter));
    await userEvent.click(page.getByRole('button', { name: 'Download CSV' }));
    await expect
      .element(page.getByText('Saved evenlode-before-after-swemwbs-total.csv.', { exact: false }))
      .toBeVisible();
    const text = await (await fetch(saved[0]?.href ?? '')).text();
    expect(text).toContain('Title,');
    expect(text).not.toMatch(/\b412\b/);
  });

  test('a PNG is saved', async () => {
    const saved = savedFiles();
    mount(frame(examples.reliableChange));
    await userEvent.click(page.getByRole('button', { name: 'Download PNG' }));
    await vi.waitFor(() => expect(saved).toHaveLength(1), 10_000);
    expect(saved[0]?.name).toBe('evenlode-reliable-change-swemwbs-total.png');
    const picture = await (await fetch(saved[0]?.href ?? '')).blob();
    expect(picture.type).toBe('image/png');
    expect(picture.size).toBeGreaterThan(20_000);
  });

  test('nothing is released before a file is asked for', async () => {
    const release = vi.fn(() => releasedExample(examples.averageChange));
    mount(<FigureFrame figure={examples.averageChange} release={release} />);
    await chartDrawn();
    await userEvent.click(page.getByRole('button', { name: 'Show table' }));
    expect(release).not.toHaveBeenCalled();
  });

  test('a release that fails saves nothing and says so', async () => {
    const saved = savedFiles();
    const release = () => {
      throw new Error('no policy');
    };
    mount(<FigureFrame figure={examples.averageChange} release={release} />);
    await userEvent.click(page.getByRole('button', { name: 'Download CSV' }));
    await expect.element(page.getByText('Nothing was saved.', { exact: false })).toBeVisible();
    expect(saved).toEqual([]);
  });

  test('the table is copied as text and as HTML from the released figure', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue(undefined);
    mount(frame(examples.averageChange));
    await userEvent.click(page.getByRole('button', { name: 'Copy as table' }));
    await expect.element(page.getByText('Table copied.', { exact: false })).toBeVisible();
    const item = write.mock.calls[0]?.[0][0];
    expect(item?.types).toEqual(['text/plain', 'text/html']);
    expect(await (await item?.getType('text/html'))?.text()).toContain('<table');
  });
});

test('the headline has cards, a link to who is missing, and a picture of its own to download', async () => {
  mount(
    <HeadlineCards
      figure={examples.headline}
      release={() => releasedExample(examples.headline)}
      missingHref="#who-is-missing"
    />,
  );
  await expect.element(page.getByText('152 of 412 young people.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Who is missing?' }))
    .toHaveAttribute('href', '#who-is-missing');
  await expect.element(page.getByRole('button', { name: 'Download PNG' })).toBeVisible();
});
