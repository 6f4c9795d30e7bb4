import type { CharacteristicFamily, EquityCharacteristic } from '#app/results/equity.ts';
import type { SelectGroup } from '#app/ui/select.tsx';

const families: readonly (readonly [CharacteristicFamily, string])[] = [
  ['protected', 'Protected characteristics'],
  ['inclusion', 'Inclusion groups'],
  ['place', 'Place'],
];

/** Characteristics to choose from, under the names of their families, in order of the alphabet. */
export function characteristicOptions(
  characteristics: readonly EquityCharacteristic[],
): readonly SelectGroup[] {
  return families.flatMap(([family, label]) => {
    const own = characteristics
      .filter((one) => one.family === family)
      .sort((a, b) => a.label.localeCompare(b.label));
    return own.length === 0
      ? []
      : [{ label, options: own.map((one) => ({ value: one.key, label: one.label })) }];
  });
}
