import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FigureState, type FigureStateProps } from '#app/figures/figure-state.tsx';
import { Button } from '#app/ui/button.tsx';
import { mount, unmount, violations } from './mount.tsx';

afterEach(unmount);

const states: readonly (readonly [string, FigureStateProps])[] = [
  ['loading', { state: 'loading', step: 'Working out intervals', progress: { done: 4, of: 7 } }],
  [
    'empty',
    {
      state: 'empty',
      title: 'Change cannot be shown yet',
      subtitle: 'Change in score, points, n = 0 with both scores',
      why: 'No second scores yet',
      children: '12 young people have a first score and none have a second.',
      action: <Button kind="secondary">Add an outcome scores file</Button>,
    },
  ],
  [
    'all hidden',
    {
      state: 'all_hidden',
      title: 'Numbers are too small to show by group',
      why: 'Too few young people to show',
      children: 'Combine groups, or widen the dates.',
      source: 'referrals file',
    },
  ],
  [
    'error',
    {
      state: 'error',
      title: 'Completion is not shown',
      why: 'This figure could not be worked out',
      children:
        'The column “closed_on” has text where a date should be (row 41). Your data are safe.',
    },
  ],
];

test.each(states)('%s passes axe and has the six parts of a figure or fewer', async (_, props) => {
  const host = mount(<FigureState {...props} />);
  await vi.waitFor(() => expect(host.querySelector('.app-figure')).not.toBeNull());
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await violations()).toEqual([]);
  expect(host.querySelector('.app-figure')?.children.length).toBeLessThanOrEqual(6);
});

test('loading is silent for 400 milliseconds and then names the step', async () => {
  mount(<FigureState state="loading" step="Working out intervals" />);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(page.getByText('Working out intervals').query()).toBeNull();
  await expect.element(page.getByText('Working out intervals')).toBeVisible();
});

test('loading can be stopped', async () => {
  const stop = vi.fn();
  mount(<FigureState state="loading" step="Working out intervals" onStop={stop} />);
  await userEvent.click(page.getByRole('button', { name: 'Stop' }));
  expect(stop).toHaveBeenCalledOnce();
});

test('all hidden is a result with its symbol, not an error', async () => {
  mount(
    <FigureState state="all_hidden" title="Too small to show" why="Too few young people to show">
      Combine groups.
    </FigureState>,
  );
  await expect.element(page.getByText('[c] Too few young people to show')).toBeVisible();
  expect(page.getByRole('alert').query()).toBeNull();
});
