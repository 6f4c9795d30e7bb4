import { itemList } from './definition/item-list.ts';
import type { MeasureDefinition } from './definition/measure-definition.ts';
import type { MeasureTable } from './measure-table.ts';

/** Items of which an answer calls for the scheme's safeguarding procedure. Measures are numbered as in `measure_names`. */
export function safetyItems(definitions: readonly MeasureDefinition[]): MeasureTable {
  return {
    name: 'measure_safety_items',
    description:
      'Items of which an answer from `from_answer` up calls for the scheme’s safeguarding procedure. One row per measure and item.',
    columns: [
      { name: 'measure_number', type: 'INTEGER' },
      { name: 'measure', type: 'VARCHAR' },
      { name: 'item', type: 'VARCHAR' },
      { name: 'kind', type: 'VARCHAR' },
      { name: 'from_answer', type: 'DOUBLE' },
      { name: 'highest', type: 'DOUBLE' },
    ],
    rows: definitions.flatMap((definition, at) =>
      itemList(definition).flatMap(({ key, max, safeguarding }) =>
        safeguarding
          ? [[at + 1, definition.id, key, safeguarding.kind, safeguarding.from, max]]
          : [],
      ),
    ),
  };
}
