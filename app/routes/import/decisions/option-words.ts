import type { ColumnUse } from '#app/import/plan/column-use.ts';
import { wordsForUse } from '#app/import/recognise/words-for-use.ts';

export interface OptionWords {
  readonly label: string;
  /** What follows from it. */
  readonly consequence: string;
}

/** What the words about one column need to know of the others. */
export interface Beside {
  readonly headerOf: (column: number) => string;
  /** Heading of another column that is read as the person’s ID, if there is one. */
  readonly personId: string | null;
  /** All the ways on with the column itself. */
  readonly options: readonly ColumnUse[];
}

/** One safe way on for a column that could identify people, and what follows from it. */
export function optionWords(use: ColumnUse, beside: Beside): OptionWords {
  const { headerOf, personId } = beside;
  if (use.kind !== 'field') {
    return { label: 'Leave out', consequence: leftOutWords(beside) };
  }
  switch (use.protection?.kind) {
    case 'pseudonym':
      return {
        label: 'Replace with a pseudonym',
        consequence:
          personId === null
            ? 'A random code, the same in every file of this project, so that records still join. What stands in your file is then discarded.'
            : `A random code, the same in every file of this project. It takes the place of ${personId}, so choose it only if your other files have this number too.`,
      };
    case 'age_at':
      return {
        label: 'Turn into age',
        consequence: `Whole years, worked out from ${headerOf(use.protection.dateColumn)}. The date of birth is then discarded.`,
      };
    case 'cut':
      return use.protection.to === 'month'
        ? monthWords(use.field)
        : {
            label: 'Cut to the postcode district',
            consequence:
              'Only the first half is kept, which thousands of homes share. The rest is discarded.',
          };
    case 'screened_text':
      return {
        label: 'Keep the text with names masked',
        consequence:
          'Names, schools, numbers and addresses that we find are replaced before anything is kept. Some may be missed: read before you share.',
      };
    case undefined:
      return {
        label: `Read as ${wordsForUse(use)}`,
        consequence: 'Kept as it stands in your file.',
      };
  }
}

function monthWords(field: string): OptionWords {
  return field === 'birth_month'
    ? {
        label: 'Keep month and year of birth',
        consequence:
          'The day is discarded. Age at referral is worked out from month and year, which are never shown in results.',
      }
    : { label: 'Cut to the month', consequence: 'The day is discarded; month and year are kept.' };
}

function leftOutWords({ options, personId }: Beside): string {
  const could = new Set(
    options.map((use) => (use.kind === 'field' ? use.protection?.kind : undefined)),
  );
  if (could.has('pseudonym') && personId !== null) {
    return `Nothing of this column is kept. Files are joined by ${personId}.`;
  }
  if (could.has('age_at') || hasMonthOfBirth(options)) {
    return 'Nothing of this column is kept. Results will not be available by age.';
  }
  return 'Nothing of this column is kept.';
}

function hasMonthOfBirth(options: readonly ColumnUse[]): boolean {
  return options.some((use) => use.kind === 'field' && use.field === 'birth_month');
}
