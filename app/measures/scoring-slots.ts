import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { Method } from './definition/method.ts';
import type { NormRow } from './definition/norm-rule.ts';
import type { Scale } from './definition/scale.ts';
import type { ItemMethod } from './score-items.ts';

/** A part of a slot that is made of other slots. A `gate` of 0 makes the whole 0, whatever the others hold. */
export interface SlotPart {
  readonly slot: number;
  readonly role: 'sum' | 'gate';
}

/** What an answer adds: itself (turned where it is reversed), its impact, or 1 when it is the answer of that number. */
export type Points = 'answer' | 'impact' | { readonly counts: number };

/** One thing that the SQL works out per sitting: a scale, or a step on the way to one (`reported` false). */
export interface ScoringSlot {
  readonly slot: number;
  readonly measureNumber: number;
  readonly definition: MeasureDefinition;
  readonly scale: Scale;
  readonly reported: boolean;
  readonly needed: number;
  /** score = factor × points ÷ answered, rounded half up when `halfUp`. */
  readonly factor: number;
  readonly halfUp: boolean;
  readonly items: readonly string[];
  readonly points: Points;
  readonly parts: readonly SlotPart[];
  readonly table: readonly (readonly [number, number])[];
  readonly norms: readonly NormRow[];
  /** Between which raw scores the norms hold. */
  readonly rawRange: { readonly min: number; readonly max: number } | null;
}

/** Every slot of the definitions, numbered from 1; measures are numbered by their place in the list, from 1. */
export function scoringSlots(definitions: readonly MeasureDefinition[]): readonly ScoringSlot[] {
  const slots: ScoringSlot[] = [];
  definitions.forEach((definition, at) => {
    for (const slot of measureSlots(definition, at + 1, slots.length)) slots.push(slot);
  });
  return slots;
}

function measureSlots(
  definition: MeasureDefinition,
  measureNumber: number,
  before: number,
): ScoringSlot[] {
  const slots: ScoringSlot[] = [];
  const byScale = new Map<string, number>();
  const add = (scale: Scale, own: Partial<ScoringSlot>): number => {
    const slot = before + slots.length + 1;
    slots.push({ ...blankSlot(definition, measureNumber, scale, slot), ...own });
    return slot;
  };
  const partKeys = definition.scales.flatMap(({ method }) =>
    method.kind === 'composite' ? method.scales : [],
  );
  for (const scale of definition.scales) {
    const { method } = scale;
    const wanted = scale.reported || partKeys.includes(scale.key);
    if (!wanted || method.kind === 'composite' || method.kind === 'goal_ratings') continue;
    byScale.set(scale.key, addBase(definition, scale, method, add));
  }
  for (const scale of definition.scales) {
    if (scale.method.kind !== 'composite' || !scale.reported) continue;
    const parts = scale.method.scales.flatMap((key) => {
      const slot = byScale.get(key);
      return slot === undefined ? [] : [{ slot, role: 'sum' as const }];
    });
    add(scale, { reported: true, parts });
  }
  return slots;
}

function addBase(
  definition: MeasureDefinition,
  scale: Scale,
  method: Exclude<Method, { kind: 'composite' | 'goal_ratings' }>,
  add: (scale: Scale, own: Partial<ScoringSlot>) => number,
): number {
  switch (method.kind) {
    case 'sum':
    case 'mean':
    case 'mean_times_n_half_up':
    case 'share_of_answer':
      return add(scale, { ...itemSlot(scale, method), reported: scale.reported });
    case 'conversion': {
      const base = definition.scales.find(({ key }) => key === method.of);
      const items = base && 'items' in base.method ? itemSlot(base, base.method) : {};
      return add(scale, { ...items, reported: scale.reported, table: method.table });
    }
    case 'sdq_impact': {
      const gate = add(scale, { items: [method.gate], needed: 1, factor: 1 });
      const sum = add(scale, { ...itemSlot(scale, method), points: 'impact' });
      const parts: SlotPart[] = [
        { slot: gate, role: 'gate' },
        { slot: sum, role: 'sum' },
      ];
      return add(scale, { reported: scale.reported, parts });
    }
    case 't_score': {
      const base = definition.scales.find(({ key }) => key === method.of);
      const items = base && 'items' in base.method ? itemSlot(base, base.method) : {};
      return add(scale, {
        ...items,
        reported: scale.reported,
        norms: method.norms,
        rawRange: base?.range ?? null,
      });
    }
    case 'added_value':
    case 'recorded':
      return add(scale, { reported: scale.reported });
  }
}

function itemSlot({ missing }: Scale, method: ItemMethod): Partial<ScoringSlot> {
  const n = method.items.length;
  return {
    items: method.items,
    needed: missing.rule === 'all' ? n : missing.answered,
    factor: factorOf(method),
    ...(method.kind === 'share_of_answer' ? { points: { counts: method.answer } } : {}),
    halfUp: method.kind === 'mean_times_n_half_up',
  };
}

function factorOf(method: ItemMethod): number {
  const n = method.items.length;
  switch (method.kind) {
    case 'sum':
      return method.times * n;
    case 'mean':
      return method.times;
    case 'share_of_answer':
      return 100;
    case 'mean_times_n_half_up':
    case 'sdq_impact':
      return n;
  }
}

function blankSlot(
  definition: MeasureDefinition,
  measureNumber: number,
  scale: Scale,
  slot: number,
): ScoringSlot {
  return {
    slot,
    measureNumber,
    definition,
    scale,
    reported: false,
    needed: 0,
    factor: 1,
    halfUp: false,
    items: [],
    points: 'answer',
    parts: [],
    table: [],
    norms: [],
    rawRange: null,
  };
}
