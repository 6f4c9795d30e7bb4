import { maskValue } from '#app/identifiers/mask-value.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { ColumnSurvey } from '#app/import/survey/file-survey.ts';
import { tableNamed } from '#app/records/all-tables.ts';

const valuesShown = 3;
const longestShown = 26;

export type FirstValues =
  | { readonly kind: 'hidden'; readonly words: string }
  | { readonly kind: 'values'; readonly texts: readonly string[]; readonly isMasked: boolean };

/**
 * The first few values of a column for the screen: masked where they could identify somebody, and free text never.
 */
export function firstValues(column: ColumnSurvey, use: ColumnUse): FirstValues {
  if (column.values.length === 0) return { kind: 'hidden', words: 'Nothing in it' };
  if (isFreeText(column, use)) return { kind: 'hidden', words: 'Free text, not shown' };
  const isMasked = isMaskedKind(column);
  const texts = column.values
    .slice(0, valuesShown)
    .map(([text]) => (isMasked ? masked(column, text) : shortened(text)));
  return { kind: 'values', texts: [...new Set(texts)], isMasked };
}

/** A value as it may be shown on the screen. */
export function masked({ finding }: ColumnSurvey, text: string): string {
  return finding === null ? shortened(text) : shortened(maskValue(text, finding.kind));
}

export function isFreeText({ finding }: ColumnSurvey, use: ColumnUse): boolean {
  if (finding?.kind === 'free_text') return true;
  if (use.kind === 'left_out') return use.why === 'free_text';
  if (use.kind !== 'field') return false;
  const field = tableNamed(use.table).fields.find(({ name }) => name === use.field);
  return field?.type === 'free_text';
}

const neverMasked: ReadonlySet<string> = new Set(['local_id', 'exact_date']);

function isMaskedKind({ finding }: ColumnSurvey): boolean {
  return finding !== null && !neverMasked.has(finding.kind);
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}
