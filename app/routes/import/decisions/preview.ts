import { postcodeDistrict } from '#app/identifiers/postcode-district.ts';
import type { ColumnUse } from '#app/import/plan/column-use.ts';
import type { ColumnSurvey } from '#app/import/survey/file-survey.ts';
import { isFreeText, masked } from '../columns/first-values.ts';

export interface Preview {
  readonly before: string;
  readonly after: string;
  /** The pair is made up, to show the way of it. */
  readonly isExample: boolean;
}

const exampleCode = 'K7QX-03BD-9M2T';

/** What one value would become, masked as it stands now; made up where a real one would show too much. */
export function previewOf(column: ColumnSurvey, use: ColumnUse): Preview | null {
  const [first] = column.values[0] ?? [];
  if (first === undefined) return null;
  if (isFreeText(column, use)) {
    return use.kind === 'field'
      ? {
          before: 'I told Mrs Okafor at Ash Grove School',
          after: 'I told [name] at [school]',
          isExample: true,
        }
      : null;
  }
  const before = masked(column, first);
  if (use.kind !== 'field') return { before, after: 'left out', isExample: false };
  switch (use.protection?.kind) {
    case 'pseudonym':
      return { before, after: exampleCode, isExample: true };
    case 'age_at':
      return { before, after: '14 years', isExample: true };
    case 'cut':
      return use.protection.to === 'month'
        ? {
            before,
            after: use.field === 'birth_month' ? 'June 2010' : 'March 2025',
            isExample: true,
          }
        : { before, after: postcodeDistrict(first) ?? 'blank', isExample: false };
    case 'screened_text':
    case undefined:
      return null;
  }
}
