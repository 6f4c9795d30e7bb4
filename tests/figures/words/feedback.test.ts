import { describe, expect, test } from 'vitest';
import { figureWords } from '#app/figures/words/figure-words.ts';
import { shown, type Cell } from '#app/results/cell.ts';
import type {
  FeedbackFftFigure,
  FeedbackQuestionsFigure,
  FeedbackResponsesFigure,
  FeedbackVoiceFigure,
} from '#app/results/feedback-figures.ts';
import type { Column, Row, Table } from '#app/results/table.ts';
import { wilsonInterval } from '#app/statistics/wilson-interval.ts';

const hidden: Cell = { state: 'suppressed' };
const count = (key: string): Column => ({ key, label: key, measure: { kind: 'count' } });
const share = (key: string, numerator: string, denominator: string): Column => ({
  key,
  label: key,
  measure: { kind: 'share', numerator, denominator },
});
const table = (id: string, columns: readonly Column[], rows: readonly Row[]): Table => ({
  id,
  rowHeading: 'Group',
  unit: 'answers',
  columns,
  rows,
  rowsAddUp: false,
  columnSums: [],
});
const shareOf = (part: number, of: number): Cell => {
  const found = wilsonInterval(part, of);
  return found.state === 'shown' ? shown(found.value, found.interval) : found;
};
const base = {
  id: 'figure',
  source: 'feedback file',
  population: 'everyone who gave feedback',
  method: { id: 'figure', version: 1, rules: [], query: '', exclusions: [] },
};

function questions(
  rows: readonly (readonly [label: string, positive: number, n: number])[],
): FeedbackQuestionsFigure {
  return {
    ...base,
    kind: 'feedback_questions',
    respondent: 'young_person',
    respondentLabel: 'Young people',
    answerScale: 'agreement',
    answerScaleLabel: 'Strongly agree to strongly disagree',
    answers: [],
    tables: {
      questions: table(
        'questions',
        [count('n'), count('positive'), share('positive_share', 'positive', 'n')],
        rows.map(([label, positive, n], index) => ({
          key: `q${index}`,
          label,
          role: 'group',
          cells: { n: shown(n), positive: shown(positive), positive_share: shareOf(positive, n) },
        })),
      ),
    },
  };
}

describe('questions', () => {
  test('the best and the worst are named only where their intervals are apart', () => {
    const apart = figureWords(
      questions([
        ['Listened to', 180, 200],
        ['Informed', 120, 200],
      ]),
    );
    expect(apart.finding).toBe(
      'Young people were most positive about “Listened to” (90%), least about “Informed” (60%)',
    );
    const close = figureWords(
      questions([
        ['Listened to', 140, 200],
        ['Informed', 130, 200],
      ]),
    );
    expect(close.finding).toBe('Young people: 65% to 70% positive, with no question clearly apart');
  });

  test('few answers are never said of young people at large', () => {
    const few = figureWords(questions([['Listened to', 8, 9]]));
    expect(few.finding).toMatch(/^The young people who answered: /);
    expect(few.notes.join(' ')).toContain('Only 9 answers');
  });
});

const fft = (cells: Readonly<Record<string, Cell>>): FeedbackFftFigure => ({
  ...base,
  kind: 'feedback_fft',
  wording: 'until_2020',
  tables: {
    groups: table(
      'fft',
      [
        count('n'),
        share('positive_share', 'positive', 'n'),
        share('negative_share', 'negative', 'n'),
      ],
      [
        { key: 'a', label: 'Young people', role: 'group', cells },
        { key: 'b', label: 'Parents and carers', role: 'group', cells },
        { key: 'all', label: 'Everyone who answered', role: 'total', cells },
      ],
    ),
  },
});

describe('the Friends and Family Test', () => {
  test('says positive and negative with the interval, and which wording it was', () => {
    const words = figureWords(
      fft({ n: shown(200), positive_share: shareOf(170, 200), negative_share: shareOf(12, 200) }),
    );
    expect(words.finding).toBe(
      '85% of answers were positive about the service as a whole, and 6% negative',
    );
    expect(words.subtitle.replaceAll('\u00a0', ' ')).toContain('positive 95% CI 79% to 89%');
    expect(words.subtitle).toContain('until March 2020');
    expect(words.notes.join(' ')).toContain('must not be set beside the later one');
  });

  test('says that hidden answers are too few to show', () => {
    const words = figureWords(fft({ n: hidden, positive_share: hidden, negative_share: hidden }));
    expect(words.finding).toBe('There are too few Friends and Family Test answers to show');
    expect(words.alt).toContain('hidden positive');
  });
});

test('replies are said with those who could have replied, and the silent are named', () => {
  const figure: FeedbackResponsesFigure = {
    ...base,
    kind: 'feedback_responses',
    silent: ['Commissioners'],
    tables: {
      groups: table(
        'responses',
        [count('replies'), count('could'), share('share', 'replies', 'could')],
        [
          {
            key: 'young_person',
            label: 'Young people',
            role: 'group',
            cells: { replies: shown(40), could: shown(200), share: shareOf(40, 200) },
          },
          { key: 'all', label: 'All replies', role: 'total', cells: { replies: shown(40) } },
        ],
      ),
    },
  };
  const words = figureWords(figure);
  expect(words.finding).toBe('40 replies are from young people, of 200 who could have replied');
  expect(words.notes.join(' ')).toContain('No replies from: commissioners.');
});

test('a group is said to be heard less only where the comparison bears it', () => {
  const voice = (strength: 'clear' | 'possible' | 'none'): FeedbackVoiceFigure => ({
    ...base,
    kind: 'feedback_voice',
    characteristic: 'sex',
    characteristicLabel: 'Sex',
    comparisons: { made: 2, clear: 0, possible: 0, rate: 0.05 },
    tables: {
      groups: table(
        'voice',
        [count('answered'), count('supported'), share('share', 'answered', 'supported')],
        [
          {
            key: 'male',
            label: 'Male',
            role: 'group',
            cells: {
              answered: shown(10),
              supported: shown(100),
              share: {
                state: 'shown',
                value: 0.1,
                standing: { direction: strength === 'none' ? 'similar' : 'lower', strength },
              },
            },
          },
          {
            key: 'all',
            label: 'All supported',
            role: 'total',
            cells: { answered: shown(40), supported: shown(200), share: shareOf(40, 200) },
          },
        ],
      ),
      replies: table(
        'replies',
        [count('n')],
        [
          { key: 'anonymous', label: 'Without', role: 'group', cells: { n: shown(30) } },
          { key: 'all', label: 'All', role: 'total', cells: { n: shown(70) } },
        ],
      ),
    },
  });
  expect(figureWords(voice('clear')).finding).toContain('Heard less often: male');
  expect(figureWords(voice('possible')).finding).toContain('Possibly heard less often: male');
  expect(figureWords(voice('none')).finding).toContain('no group clearly heard less');
  expect(figureWords(voice('none')).notes[0]).toBe(
    '30 of 70 replies of young people carry no ID, and are in no group here.',
  );
});
