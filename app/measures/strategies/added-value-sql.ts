import type { AddedValueMethod } from './added-value.ts';
import addedValue from './added_value.sql?raw';

/** SQL that works out the added value of every pair in `paired_scores`, as `addedValue` does. Only when it is asked for. */
export function addedValueSql(method: AddedValueMethod): string {
  const { measure, outcome, constant, first, spread } = method;
  const rows = first.map(
    ({ scale, weight }) =>
      `('${scale}', ${weight}::DOUBLE, '${measure}', '${outcome}', ${constant}::DOUBLE, ${spread}::DOUBLE, ${first.length})`,
  );
  return addedValue.replace('/* weights */', rows.join(', '));
}
