import { expect, test } from 'vitest';
import { feedbackPageLinks } from '#app/disclosure/feedback-page-links.ts';
import { defaultPolicy } from '#app/disclosure/policy.ts';
import { releaseFigures } from '#app/disclosure/release-figures.ts';
import type {
  FeedbackFftFigure,
  FeedbackResponsesFigure,
  FeedbackVoiceFigure,
} from '#app/results/feedback-figures.ts';
import type { Table } from '#app/results/table.ts';
import { countColumn, row, table } from './make-table.ts';

const base = (id: string) => ({
  id,
  source: 'feedback file',
  population: 'everyone who replied',
  method: { id, version: 1, rules: [], query: 'SELECT 1', exclusions: [] },
});

/** Replies of three groups of people; only the commissioners are few. */
const replied = { young_person: 210, referrer: 40, commissioner: 3 };

const responses: FeedbackResponsesFigure = {
  kind: 'feedback_responses',
  silent: [],
  ...base('feedback-responses'),
  tables: {
    groups: table(
      'feedback-responses',
      [countColumn('replies')],
      [
        ...Object.entries(replied).map(([key, replies]) => row(key, { replies })),
        row('all', { replies: 253 }, 'total'),
      ],
    ),
  },
};

/** Everybody answered the one question, so that its answers are as many as the replies. */
const fft: FeedbackFftFigure = {
  kind: 'feedback_fft',
  wording: 'since_2020',
  ...base('feedback-fft'),
  tables: {
    groups: table(
      'feedback-fft',
      [countColumn('n')],
      Object.entries(replied).map(([key, n]) => row(key, { n })),
      [],
      false,
    ),
  },
};

const voice: FeedbackVoiceFigure = {
  kind: 'feedback_voice',
  characteristic: 'sex',
  characteristicLabel: 'Sex',
  comparisons: { made: 0, clear: 0, possible: 0, rate: 0.05 },
  ...base('feedback-voice'),
  tables: {
    groups: table('feedback-voice', [countColumn('supported')], []),
    replies: table(
      'feedback-voice-replies',
      [countColumn('n')],
      [row('named', { n: 206 }), row('anonymous', { n: 4 }), row('all', { n: 210 }, 'total')],
    ),
  },
};

const stateOf = (from: Table, key: string, column: string) =>
  from.rows.find((each) => each.key === key)?.cells[column]?.state;

function released(linked: boolean) {
  const figures = { responses, fft, voice };
  const release = releaseFigures(figures, defaultPolicy, {
    solver: null,
    ...(linked ? { linksBetween: feedbackPageLinks } : {}),
  });
  return release.released;
}

test('a group whose replies are hidden is hidden too where its answers to a question are counted', () => {
  const { responses: replies, fft: answers } = released(true);
  const hidden = replies.value.tables.groups.rows.filter(
    ({ cells }) => cells.replies?.state === 'suppressed',
  );
  expect(hidden.map(({ key }) => key)).toContain('commissioner');
  expect(hidden.length).toBeGreaterThan(1);
  for (const { key } of hidden.filter((each) => each.role === 'group'))
    expect(stateOf(answers.value.tables.groups, key, 'n')).toBe('suppressed');
});

test('without the links the second hidden group could be read off the other figure', () => {
  const { responses: replies, fft: answers } = released(false);
  const second = replies.value.tables.groups.rows.find(
    ({ key, cells }) => key !== 'commissioner' && cells.replies?.state === 'suppressed',
  );
  expect(stateOf(answers.value.tables.groups, second?.key ?? '', 'n')).toBe('shown');
});

test('the replies of young people are one number in both figures that hold it', () => {
  const { responses: replies, voice: heard } = released(true);
  expect(stateOf(heard.value.tables.replies, 'all', 'n')).toBe(
    stateOf(replies.value.tables.groups, 'young_person', 'replies'),
  );
});
