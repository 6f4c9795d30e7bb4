import { itemList } from '#app/measures/definition/item-list.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { tableNamed } from '#app/records/all-tables.ts';
import { missingInCell } from '#app/records/missing-in-cell.ts';
import { normaliseValue } from '#app/records/normalise-value.ts';
import { tidyCell } from '#app/records/tidy-cell.ts';
import type { FilePlan } from '../plan/file-plan.ts';
import type { ColumnSurvey, FileSurvey } from '../survey/file-survey.ts';
import { holdsWords } from './holds-words.ts';
import type { Question } from './proposal.ts';

type WordQuestion = Extract<Question, { kind: 'answer_words' }>;

/** More different words than any form offers as answers: whoever is asked would not answer for all of them. */
const mostWords = 24;

const answerField = tableNamed('responses').fields.find(({ name }) => name === 'value');

/**
 * Questions of measures that were exported in words of which the measure’s definition says no number: one for each
 * measure, until somebody has said what the words stand for.
 */
export function wordQuestions(
  survey: FileSurvey,
  plan: FilePlan,
  measures: readonly MeasureDefinition[],
): readonly WordQuestion[] {
  const found = new Map<string, { columns: number[]; words: Map<string, string> }>();
  const range = new Map<string, { lowest: number; highest: number }>();
  for (const { index, use } of plan.columns) {
    if (use.kind !== 'item' || plan.answers.answerWords[use.sitting.measure] !== undefined)
      continue;
    const { measure } = use.sitting;
    const column = survey.columns.find((each) => each.index === index);
    const definition = measures.find(({ id }) => id === measure);
    const item = definition && itemList(definition).find(({ key }) => key === use.item);
    if (column === undefined || item === undefined || !holdsWords(column)) continue;
    const known = new Set(
      item.answers.flatMap(({ labels }) => labels.map((label) => normaliseValue(label))),
    );
    const words = wordsOf(column).filter((word) => !known.has(normaliseValue(word)));
    if (words.length === 0) continue;
    const all = found.get(measure) ?? { columns: [], words: new Map<string, string>() };
    all.columns.push(index);
    for (const word of words)
      if (!all.words.has(normaliseValue(word))) all.words.set(normaliseValue(word), word);
    found.set(measure, all);
    const { lowest, highest } = range.get(measure) ?? { lowest: item.min, highest: item.max };
    range.set(measure, {
      lowest: Math.min(lowest, item.min),
      highest: Math.max(highest, item.max),
    });
  }
  return [...found].flatMap(([measure, { columns, words }]): WordQuestion[] => {
    const ends = range.get(measure);
    if (ends === undefined || words.size > mostWords) return [];
    return [{ kind: 'answer_words', measure, columns, words: [...words.values()], ...ends }];
  });
}

function wordsOf({ values }: ColumnSurvey): readonly string[] {
  return values
    .map(([text]) => tidyCell(text))
    .filter((cell) => /\p{L}{2}/u.test(cell))
    .filter((cell) => answerField === undefined || missingInCell(answerField, cell) === null);
}
