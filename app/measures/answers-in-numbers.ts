import type { Item } from './definition/item.ts';
import { plainName } from './plain-name.ts';

/** An answer as a file or a caller holds it: a number, or the number or the published words as text. */
export type GivenAnswer = number | string | null | undefined;

/**
 * The answers as numbers, by item key. Text is read as a number, or by the words that the definition gives for an
 * answer ("Often/always" is 1); blank text is no answer, and any other text is NaN, which no item takes.
 */
export function answersInNumbers(
  items: ReadonlyMap<string, Item>,
  responses: Readonly<Record<string, GivenAnswer>>,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(responses).map(([key, answer]) => [key, numberOf(items.get(key), answer)]),
  );
}

function numberOf(item: Item | undefined, answer: GivenAnswer): number | null {
  if (typeof answer !== 'string') return answer ?? null;
  const text = answer.trim();
  if (text === '') return null;
  const word = plainName(text);
  const named = item?.answers.find(({ labels }) =>
    labels.some((label) => plainName(label) === word),
  );
  return named?.value ?? Number(text);
}
