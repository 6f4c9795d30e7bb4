import { tables } from './all-tables.ts';
import { columnsOfField } from './ddl.ts';
import type { Field, FieldType, Sensitivity } from './field.ts';
import type { TableName } from './table.ts';
import type { Term } from './vocabulary.ts';

/** A vocabulary as the data dictionary shows it. Aliases are many; `terms` holds code, label and broader only. */
export interface DictionaryVocabulary {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly terms: readonly Pick<Term, 'code' | 'label' | 'broader'>[];
}

/** One field of one table, in words, for a page that is made on the server. */
export interface DictionaryRow {
  readonly table: TableName;
  readonly tableLabel: string;
  readonly field: string;
  readonly label: string;
  readonly description: string;
  readonly type: string;
  readonly required: boolean;
  readonly example: string;
  readonly aliases: readonly string[];
  readonly sensitivity: string;
  /** Names of the columns it makes in the database. */
  readonly columns: readonly string[];
  readonly vocabulary: DictionaryVocabulary | null;
}

const TYPES: Readonly<Record<FieldType, string>> = {
  id: 'ID, kept letter for letter',
  text: 'Short text',
  free_text: 'Free text',
  date: 'Date',
  integer: 'Whole number',
  number: 'Number',
  yes_no: 'Yes or no',
  code: 'Answer from a list',
};

const SENSITIVITIES: Readonly<Record<Sensitivity, string>> = {
  none: 'Not about a person',
  pseudonym: 'Stands for a person: use a pseudonym, never a real identifier',
  quasi_identifier: 'Could help to identify a person when put together with other facts',
  special_category: 'Special category or other sensitive data about a person',
  free_text: 'Free text: can name people, so it is screened',
};

/** Every field of every table, table by table, in the order in which they are defined. */
export function dataDictionary(): readonly DictionaryRow[] {
  return tables.flatMap((table) =>
    table.fields.map((field) => ({
      table: table.name,
      tableLabel: table.label,
      field: field.name,
      label: field.label,
      description: field.description,
      type: typeInWords(field),
      required: field.required,
      example: field.example,
      aliases: field.aliases,
      sensitivity: SENSITIVITIES[field.sensitivity],
      columns: columnsOfField(field).map(({ name }) => name),
      vocabulary: field.vocabulary
        ? {
            id: field.vocabulary.id,
            label: field.vocabulary.label,
            source: field.vocabulary.source,
            terms: field.vocabulary.terms.map(({ code, label, broader }) =>
              broader === undefined ? { code, label } : { code, label, broader },
            ),
          }
        : null,
    })),
  );
}

function typeInWords({ type, range, precision }: Field): string {
  if (precision === 'month') return 'Date, kept to its month';
  return range
    ? `${TYPES[type]}, ${range.min} to ${range.max.toLocaleString('en-GB')}`
    : TYPES[type];
}
