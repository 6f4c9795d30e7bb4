import type { MeasureDefinition } from './definition/measure-definition.ts';
import { itemList } from './definition/item-list.ts';
import { onlyInformant } from './only-informant.ts';

/**
 * A CSV file to fill in for one measure (RFC 4180): a row of column names, one sitting a row. Columns are the measure's
 * items, or its scales where no item is known. The example row has no answers, so that none is taken for a real one.
 */
export function measureTemplate(definition: MeasureDefinition): string {
  const rated = definition.scales.some(({ method }) => method.kind === 'goal_ratings');
  const items = itemList(definition)
    .filter(({ number }) => !rated || number !== null)
    .map(({ key }) => key);
  const scales = definition.scales.filter(({ reported }) => reported).map(({ key }) => key);
  const columns = items.length > 0 ? items : scales;
  const example = ['P-001', 'R-001', definition.id, onlyInformant(definition) ?? '', 'first', ''];
  return [
    ['person_id', 'referral_id', 'measure', 'informant', 'occasion', 'completed_on', ...columns],
    [...example, ...columns.map(() => '')],
  ]
    .map((row) => `${row.join(',')}\r\n`)
    .join('');
}
