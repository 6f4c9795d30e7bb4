import { identifierKinds, type IdentifierKind } from '#app/identifiers/identifier-finding.ts';
import type { ColumnUse } from '../plan/column-use.ts';
import type { FileSurvey } from '../survey/file-survey.ts';
import { fieldOf } from './field-of.ts';
import { canStandForPerson } from './lacking.ts';
import type { RecogniseContext } from './recognise-context.ts';

const SCREENED = { kind: 'screened_text' } as const;
const TO_MONTH = { kind: 'cut', to: 'month' } as const;
/** What only the look of the values says, and a person may know better. */
const SOFT = new Set(['name_list', 'words', 'date_range']);

/**
 * A person's choice for one column made safe: what was found to identify people is not read without protection. A
 * pseudonym where an id was chosen, screened text for texts; for anything else the column is undecided again. What
 * only the look of the values suggested gives way to the person.
 */
export function protectedUse(
  use: ColumnUse,
  { columns }: FileSurvey,
  index: number,
  { tables }: RecogniseContext,
): ColumnUse {
  const finding = columns.find((column) => column.index === index)?.finding;
  const field = fieldOf(use, tables);
  if (use.kind !== 'field' || use.protection !== undefined || field === null) return use;
  if (field.type === 'free_text') return { ...use, protection: SCREENED };
  if (field.precision === 'month') return { ...use, protection: TO_MONTH };
  if (finding?.mustDecide !== true) return use;
  const { kind, evidence } = finding;
  if (kind === 'free_text') return field.type === 'text' ? { ...use, protection: SCREENED } : use;
  if (evidence.every((one) => SOFT.has(one)) || !isIdentifier(kind)) return use;
  return field.type === 'id' && (canStandForPerson.has(kind) || kind === 'email')
    ? { ...use, protection: { kind: 'pseudonym', of: kind } }
    : { kind: 'undecided', identifier: kind };
}

function isIdentifier(kind: string): kind is IdentifierKind {
  return identifierKinds.some((one) => one === kind);
}
