import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { normaliseHeader } from '#app/records/recognise-header.ts';
import { headerWords } from './header-words.ts';

/** The scale that some words mean, and whether they say that it is raw or converted. */
export interface ScaleSaid {
  readonly scale: string;
  readonly said: 'raw' | 'converted' | null;
}

const RAW = new Set(['raw', 'unconverted', 'untransformed', 'sum']);
const CONVERTED = new Set(['metric', 'converted', 'transformed', 'rasch', 'conversion']);
const EMPTY = new Set(
  'score scores total scale subscale overall sum result points value raw metric converted transformed unconverted untransformed rasch conversion symptoms problems difficulties behaviour index pers the of at in for by a my yesterday feeling felt'.split(
    ' ',
  ),
);

/**
 * The scale of a measure that the rest of a header means, the measure's name being taken out: nothing but "total
 * score" means its main scale. null when the words mean no scale of it.
 */
export function scaleSaid(
  definition: MeasureDefinition,
  rest: readonly string[],
): ScaleSaid | null {
  const said = rest.some((word) => RAW.has(word))
    ? 'raw'
    : rest.some((word) => CONVERTED.has(word))
      ? 'converted'
      : null;
  const telling = rest.filter((word) => !EMPTY.has(word));
  if (telling.length === 0) return mainScale(definition, rest, said);
  const joined = telling.join('');
  const scale =
    definition.scales.find(({ key, aliases }) =>
      [key, ...aliases].some((name) => normaliseHeader(name) === joined),
    ) ??
    definition.scales.find(({ key, label }) =>
      telling.every((word) =>
        [...headerWords(label), key].some(
          (one) => one === word || (word.length > 3 && one.startsWith(word)),
        ),
      ),
    );
  return scale === undefined ? null : { scale: scale.key, said };
}

function mainScale(
  { scales, primaryScale }: MeasureDefinition,
  rest: readonly string[],
  said: ScaleSaid['said'],
): ScaleSaid {
  const primary = scales.find(({ key }) => key === primaryScale);
  const isTotal = rest.includes('total') && scales.some(({ key }) => key === 'total');
  if (isTotal) return { scale: 'total', said };
  if (said === 'raw' && primary?.method.kind === 'conversion') {
    return { scale: primary.method.of, said };
  }
  return { scale: primaryScale, said };
}
