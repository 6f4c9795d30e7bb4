import type { DefinitionFault } from './definition-fault.ts';
import { itemList } from './item-list.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** The question that whoever knows the file must answer when a measure is printed in several item orders. */
export const ITEM_ORDER_QUESTION = 'item_order';

/** Item orders that name no item or are never asked about, labels for impossible answers, and flags nobody can raise. */
export function itemFaults(definition: MeasureDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  itemList(definition).forEach((item, at) => {
    const path = ['items', 'list', at];
    item.answers.forEach(({ value }, row) => {
      if (value < item.min || value > item.max)
        faults.push({
          path: [...path, 'answers', row, 'value'],
          message: 'This is outside the range of the item',
        });
    });
    if (item.safeguarding && item.reversed)
      faults.push({
        path: [...path, 'safeguarding'],
        message: 'A reversed item cannot raise a flag: its answers may be turned already',
      });
    if (item.safeguarding && item.safeguarding.from > item.max)
      faults.push({
        path: [...path, 'safeguarding', 'from'],
        message: 'No answer reaches this',
      });
  });
  return [...faults, ...orderFaults(definition)];
}

function orderFaults(definition: MeasureDefinition): DefinitionFault[] {
  const { items, questions } = definition;
  const orders = items.confidence === 'not_found' ? undefined : items.orders;
  if (!orders) return [];
  const keys = new Set(itemList(definition).map(({ key }) => key));
  const faults: DefinitionFault[] = orders.flatMap(({ reversed }, at) =>
    reversed
      .filter((key) => !keys.has(key))
      .map((key) => ({
        path: ['items', 'orders', at, 'reversed'],
        message: `No item has the key "${key}"`,
      })),
  );
  const first = new Set(orders[0]?.reversed);
  if (itemList(definition).some(({ key, reversed }) => reversed !== first.has(key)))
    faults.push({
      path: ['items', 'orders', 0, 'reversed'],
      message: 'The first order must turn the items that are marked as reversed',
    });
  const asked = questions.find(({ key }) => key === ITEM_ORDER_QUESTION);
  if (!asked || orders.some(({ key }) => !asked.choices.some((choice) => choice.key === key)))
    faults.push({
      path: ['questions'],
      message: `Several item orders need a question "${ITEM_ORDER_QUESTION}" with a choice for each`,
    });
  return faults;
}
