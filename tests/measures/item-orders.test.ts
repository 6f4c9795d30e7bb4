import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedAnswer } from '#app/measures/keyed-answer.ts';
import { readDefinition } from '#app/measures/read-definition.ts';
import { scoreAssessment } from '#app/measures/score.ts';
import { normedMeasureText } from './normed-measure.ts';

const read = readDefinition(normedMeasureText);
const definitions = read.state === 'read' ? [read.definition] : [];

// Order A: 3 + (3 - 0) + 1 = 7. Order B: (3 - 3) + 0 + 1 = 1.
test.each([
  { order: undefined, total: 7 },
  { order: 'order_a', total: 7 },
  { order: 'order_b', total: 1 },
])('the same ticks in order $order add up to $total', ({ order, total }) => {
  const ticks = { worry_1: 3, worry_2: 0, worry_3: 1 };
  const options = { definitions, ...(order === undefined ? {} : { itemOrder: order }) };
  expect(scoreAssessment('worry_check', ticks, {}, options).worry).toMatchObject({ value: total });
});

test('answers turned on their way in score as their own order scores them', () => {
  const tick = fc.integer({ min: 0, max: 3 });
  const ticks = fc.record({ worry_1: tick, worry_2: tick, worry_3: tick });
  const keying = fc.constantFrom('raw' as const, 'reversed' as const);
  fc.assert(
    fc.property(ticks, keying, fc.constantFrom('order_a', 'order_b'), (answers, keyed, order) => {
      const [definition] = definitions;
      if (!definition) throw new Error('The measure could not be read.');
      const turned = Object.entries(answers).map(([item, value]) => ({
        item,
        ...keyedAnswer(definition, item, { value, keying: keyed }, order),
      }));
      const worry = (options: object, values: Record<string, number>): unknown =>
        scoreAssessment('worry_check', values, {}, { definitions, ...options }).worry;
      expect(
        worry(
          { keying: turned[0]?.keying },
          Object.fromEntries(turned.map(({ item, value }) => [item, value])),
        ),
      ).toEqual(worry({ keying: keyed, itemOrder: order }, answers));
    }),
  );
});

test('several orders must be asked about', () => {
  const text = normedMeasureText.replace('"key": "item_order"', '"key": "which_order"');
  expect(readDefinition(text)).toMatchObject({
    state: 'faulty',
    problems: [{ key: 'questions' }],
  });
});
