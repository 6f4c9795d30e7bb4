import type { ColumnUse, SittingKey } from '../../plan/column-use.ts';
import type { ColumnPlan } from '../../plan/file-plan.ts';
import { sittingKey } from '../../recognise/key-of-use.ts';

export type AnswerUse = Extract<ColumnUse, { kind: 'item' } | { kind: 'score' }>;

export interface AnswerColumn {
  readonly column: ColumnPlan;
  readonly use: AnswerUse;
}

/** The columns of one sitting of a wide file. */
export interface Sitting {
  readonly key: SittingKey;
  readonly answers: readonly AnswerColumn[];
  /** The day it took place. */
  readonly date: ColumnPlan | null;
  /** The date is this sitting's alone: it says that there was one, even without an answer. */
  readonly ownsDate: boolean;
}

/**
 * The sittings that stand side by side in each row. A date column serves the sitting that it names, else one of the same
 * measure and occasion, else one of the same occasion: two measures taken together often share a date.
 */
export function sittingsOf(columns: readonly ColumnPlan[]): readonly Sitting[] {
  const answers = new Map<string, { key: SittingKey; columns: AnswerColumn[] }>();
  const dates: { readonly key: SittingKey; readonly column: ColumnPlan }[] = [];
  for (const column of columns) {
    const { use } = column;
    if (use.kind === 'sitting_date') dates.push({ key: use.sitting, column });
    if (use.kind !== 'item' && use.kind !== 'score') continue;
    const text = sittingKey(use.sitting);
    const group = answers.get(text) ?? { key: use.sitting, columns: [] };
    group.columns.push({ column, use });
    answers.set(text, group);
  }
  const used = new Set<ColumnPlan>();
  const answered = [...answers.values()].map(({ key, columns: group }): Sitting => {
    const found = dateFor(key, dates);
    if (found !== null) used.add(found.column);
    return { key, answers: group, date: found?.column ?? null, ownsDate: found?.isOwn === true };
  });
  const unanswered = dates
    .filter(({ column }) => !used.has(column))
    .map(({ key, column }): Sitting => ({ key, answers: [], date: column, ownsDate: true }));
  return [...answered, ...unanswered];
}

function dateFor(
  key: SittingKey,
  dates: readonly { readonly key: SittingKey; readonly column: ColumnPlan }[],
): { readonly column: ColumnPlan; readonly isOwn: boolean } | null {
  const same = dates.find((date) => sittingKey(date.key) === sittingKey(key));
  if (same !== undefined) return { column: same.column, isOwn: true };
  const sameOccasion = dates.filter((date) => date.key.occasion === key.occasion);
  const near = sameOccasion.find((date) => date.key.measure === key.measure) ?? sameOccasion[0];
  return near === undefined ? null : { column: near.column, isOwn: false };
}
