import type { Method } from './definition/method.ts';
import type { MissingRule } from './definition/missing-rule.ts';
import { isAnswer, itemPoints } from './item-points.ts';
import { roundedOff } from './rounded-off.ts';
import { answerTo } from './sitting.ts';
import type { Sitting } from './sitting.ts';
import { impactPoints } from './strategies/sdq-impact.ts';

export type ItemMethod = Extract<Method, { items: readonly string[] }>;

/** What a scale's own items come to, before conversion and bands. */
export type ItemsOutcome =
  | {
      readonly state: 'scored';
      readonly value: number;
      readonly answered: number;
      readonly of: number;
    }
  | { readonly state: 'missing_items'; readonly answered: number; readonly needed: number }
  | { readonly state: 'out_of_range'; readonly item: string; readonly value: number }
  | { readonly state: 'no_responses'; readonly answered: 0; readonly needed: number };

/** Adds up a scale's items by its method and missing-item rule. An answer out of range stops the scale. */
export function scoreItems(
  method: ItemMethod,
  missing: MissingRule,
  sitting: Sitting,
): ItemsOutcome {
  const used = method.kind === 'sdq_impact' ? [method.gate, ...method.items] : method.items;
  for (const key of used) {
    const item = sitting.items.get(key);
    const value = answerTo(sitting, key);
    if (item && value !== null && !isAnswer(item, value))
      return { state: 'out_of_range', item: key, value };
  }
  const points = method.items.flatMap((key) => pointsFor(method, key, sitting));
  const of = method.items.length;
  const answered = points.length;
  const needed = missing.rule === 'all' ? of : missing.answered;
  if (method.kind === 'sdq_impact' && answerTo(sitting, method.gate) === 0) {
    return { state: 'scored', value: 0, answered, of: answered };
  }
  if (used.every((key) => answerTo(sitting, key) === null))
    return { state: 'no_responses', answered: 0, needed };
  if (answered < needed) return { state: 'missing_items', answered, needed };
  return { state: 'scored', value: roundedOff(combine(method, points)), answered, of };
}

function pointsFor(method: ItemMethod, key: string, sitting: Sitting): number[] {
  const item = sitting.items.get(key);
  const value = answerTo(sitting, key);
  if (!item || value === null) return [];
  switch (method.kind) {
    case 'sdq_impact':
      return [impactPoints(value)];
    case 'share_of_answer':
      return [value === method.answer ? 1 : 0];
    case 'sum':
    case 'mean':
    case 'mean_times_n_half_up':
      return [itemPoints(item, value, sitting.keying)];
  }
}

function combine(method: ItemMethod, points: readonly number[]): number {
  const total = points.reduce((sum, one) => sum + one, 0);
  const n = method.items.length;
  switch (method.kind) {
    case 'sum':
      return (method.times * n * total) / points.length;
    case 'mean':
      return (method.times * total) / points.length;
    case 'mean_times_n_half_up':
      return Math.floor(0.5 + (n * total) / points.length);
    case 'sdq_impact':
      return total;
    case 'share_of_answer':
      return (100 * total) / points.length;
  }
}
