import { ownMeasureText } from './own-measure.ts';

const own = JSON.parse(ownMeasureText) as Record<string, unknown>;
const fact = { confidence: 'high', sources: ['scheme'] };
const none = { confidence: 'not_found', note: 'None.' };
const all = { rule: 'all', ...fact };

const base = {
  better: 'lower',
  decimals: 2,
  unit: 'points',
  missing: all,
  bands: [none],
  reliableChange: none,
  ...fact,
};

/**
 * A measure with what few measures have: T scores by age and sex under two rules, an item that raises a flag, two item
 * orders, and a recorded scale of which neither range nor direction is known.
 */
export const normedMeasureText = JSON.stringify(
  {
    ...own,
    id: 'worry_check',
    family: 'worry_check',
    name: { value: 'Worry check', ...fact },
    shortName: 'Worry check',
    items: {
      list: [
        { key: 'worry_1', number: 1, min: 0, max: 3 },
        { key: 'worry_2', number: 2, min: 0, max: 3, reversed: true },
        {
          key: 'worry_3',
          number: 3,
          min: 0,
          max: 3,
          safeguarding: { from: 1, kind: 'self_harm', text: 'Follow your procedure.', ...fact },
        },
      ],
      orders: [
        { key: 'order_a', label: 'Second item turned', reversed: ['worry_2'], ...fact },
        { key: 'order_b', label: 'First item turned', reversed: ['worry_1'], ...fact },
      ],
      ...fact,
    },
    scales: [
      {
        ...base,
        key: 'worry',
        label: 'Worry',
        range: { min: 0, max: 9 },
        method: { kind: 'sum', items: ['worry_1', 'worry_2', 'worry_3'] },
      },
      {
        ...base,
        key: 'worry_t',
        label: 'Worry, T score',
        range: { min: 0, max: 150 },
        method: {
          kind: 't_score',
          of: 'worry',
          norms: [
            { group: 'younger', sex: 'female', mean: 3, sd: 2 },
            { group: 'younger', sex: 'male', mean: 2, sd: 1 },
            { group: 'older', sex: 'female', mean: 4, sd: 2.5 },
          ],
        },
        bands: [
          {
            system: 'by_t',
            bands: [
              { key: 'below', label: 'Below', from: null, to: 64.99 },
              { key: 'borderline', label: 'Borderline', from: 65, to: 69.99 },
              { key: 'clinical', label: 'Clinical', from: 70, to: null },
            ],
            ...fact,
          },
        ],
      },
      {
        ...base,
        key: 'elsewhere',
        label: 'A score from elsewhere',
        better: 'unknown',
        range: null,
        method: { kind: 'recorded', reason: 'Nobody wrote down how it is made.' },
      },
    ],
    primaryScale: 'worry_t',
    bandSystems: [
      { key: 'by_t', label: 'By T score', population: 'nobody in particular', ages: null },
    ],
    defaultBands: 'by_t',
    normRules: [
      {
        key: 'early',
        label: 'Younger to 11',
        groups: [
          { key: 'younger', label: 'Younger', ages: { from: 8, to: 11 } },
          { key: 'older', label: 'Older', ages: { from: 12, to: 15 } },
        ],
        ...fact,
      },
      {
        key: 'late',
        label: 'Younger to 12',
        groups: [
          { key: 'younger', label: 'Younger', ages: { from: 9, to: 12 } },
          { key: 'older', label: 'Older', ages: { from: 13, to: null } },
        ],
        ...fact,
      },
    ],
    defaultNormRule: 'early',
    questions: [
      {
        key: 'item_order',
        text: 'Which order?',
        choices: [
          { key: 'order_a', label: 'A' },
          { key: 'order_b', label: 'B' },
        ],
      },
    ],
  },
  null,
  2,
);
