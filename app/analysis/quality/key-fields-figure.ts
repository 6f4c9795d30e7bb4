import { tableNamed } from '#app/records/all-tables.ts';
import type { TableName } from '#app/records/table.ts';
import type { QualityKeyFieldsFigure } from '#app/results/quality-figures.ts';
import { ask } from '../ask.ts';
import { countedFields, fieldCount, fieldCountsSql, type FieldCount } from './field-counts.ts';
import { fieldTable, type CountedField } from './field-table.ts';
import { keyFields, RELIABLE_FROM, WITH_CARE_FROM } from './key-fields.ts';
import { recordsRule, type QualityContext } from './quality-context.ts';

/** How full the fields are that answers rest on, and what their gaps stop the scheme from saying. */
export async function keyFieldsFigure(context: QualityContext): Promise<QualityKeyFieldsFigure> {
  const counts = new Map<TableName, readonly FieldCount[]>();
  const queries: string[] = [];
  for (const table of keyTables(context)) {
    const query = fieldCountsSql(table, keyFieldsOf(table), context.question);
    queries.push(query);
    counts.set(table, await ask(context.database, query, fieldCount, context.options));
  }
  const held = keyFields.filter(({ table }) => counts.has(table));
  const fields = fieldTable(
    'quality-key-fields',
    held.map(({ table, field }): CountedField => ({
      key: `${table}.${field}`,
      label: fieldLabel(table, field),
      counts: (counts.get(table) ?? []).filter((each) => each.field === field),
    })),
  );
  return {
    kind: 'quality_key_fields',
    id: 'quality-key-fields',
    reliableFrom: RELIABLE_FROM,
    withCareFrom: WITH_CARE_FROM,
    questions: held.map(({ table, field, question }) => ({ field: `${table}.${field}`, question })),
    population: context.population,
    source: 'referrals, people, contacts and onward referrals files',
    method: context.method(
      'quality.key_fields',
      [
        recordsRule,
        'Filled in: there is an answer. Preferred not to say, not stated, not asked, not sure, hidden, left blank and not matched yet are kept apart, and none of them is an answer.',
        'Answer expected: a field is left out of its share where no answer is due, such as why a referral was not accepted, of those accepted; and where “not applicable” is recorded.',
        `Reliable from ${RELIABLE_FROM * 100}%, usable with care from ${WITH_CARE_FROM * 100}%. No national standard was found: these are the page’s choice.`,
        'How full a field is does not say whether its answers are right.',
      ],
      queries.join(';\n\n'),
    ),
    tables: { fields },
  };
}

/** Record tables that hold rows and have key fields, in the order of the key fields. */
export function keyTables({ held }: QualityContext): readonly TableName[] {
  return [...new Set(keyFields.map(({ table }) => table))].filter((table) => held.includes(table));
}

/** The key fields of a table, as the records define them. */
export function keyFieldsOf(table: TableName): ReturnType<typeof countedFields> {
  const names = keyFields.filter((each) => each.table === table).map(({ field }) => field);
  return countedFields(table).filter(({ name }) => names.includes(name));
}

export function fieldLabel(table: TableName, field: string): string {
  const own = keyFields.find((each) => each.table === table && each.field === field)?.label;
  return own ?? tableNamed(table).fields.find(({ name }) => name === field)?.label ?? field;
}
