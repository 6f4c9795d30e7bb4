import { tScoreOf } from '../strategies/t-score.ts';
import type { DefinitionFault } from './definition-fault.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import type { Scale } from './scale.ts';

/** Norms whose groups no rule makes, rules that place an age twice, and norms that lead off the scale. */
export function normFaults(definition: MeasureDefinition): DefinitionFault[] {
  return [...ruleFaults(definition), ...rowFaults(definition)];
}

function ruleFaults({ normRules, defaultNormRule }: MeasureDefinition): DefinitionFault[] {
  const faults: DefinitionFault[] = normRules.flatMap(({ groups }, at) =>
    groups.flatMap(({ ages }, row) =>
      groups.slice(0, row).some((other) => overlap(ages, other.ages))
        ? [
            {
              path: ['normRules', at, 'groups', row, 'ages'],
              message: 'Another group has these ages',
            },
          ]
        : [],
    ),
  );
  const wanted = normRules.length > 0;
  if (
    wanted !== (defaultNormRule !== null) ||
    (wanted && !normRules.some(({ key }) => key === defaultNormRule))
  )
    faults.push({
      path: ['defaultNormRule'],
      message: 'Name the norm rule that is used unless another is chosen',
    });
  return faults;
}

function rowFaults({ normRules, scales }: MeasureDefinition): DefinitionFault[] {
  return scales.flatMap((scale, at) => {
    const { method } = scale;
    if (method.kind !== 't_score') return [];
    const of = scales.find(({ key }) => key === method.of);
    const path = ['scales', at, 'method', 'norms'];
    const names = method.norms.map(({ group, sex, informant }) =>
      [group, sex, informant].join(' '),
    );
    return method.norms.flatMap((row, place): DefinitionFault[] => {
      const faults: DefinitionFault[] = [];
      const { group } = row;
      if (
        group !== undefined &&
        !normRules.some(({ groups }) => groups.some(({ key }) => key === group))
      )
        faults.push({ path: [...path, place, 'group'], message: 'No norm rule has this group' });
      if (names.indexOf(names[place] ?? '') < place)
        faults.push({ path: [...path, place], message: 'Another row is for the same people' });
      if (of && !staysOnScale(scale, of, row))
        faults.push({
          path: [...path, place],
          message: 'This leads to T scores that are not on the scale',
        });
      return faults;
    });
  });
}

function staysOnScale({ range }: Scale, of: Scale, row: { mean: number; sd: number }): boolean {
  if (range === null || of.range === null) return true;
  return tScoreOf(of.range.min, row) >= range.min && tScoreOf(of.range.max, row) <= range.max;
}

function overlap(
  one: { from: number; to: number | null },
  other: { from: number; to: number | null },
): boolean {
  return one.from <= (other.to ?? Infinity) && other.from <= (one.to ?? Infinity);
}
