import type { Item } from '#app/measures/definition/item.ts';
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

interface WordedColumn {
  readonly measure: string;
  readonly index: number;
  readonly item: Item;
  readonly words: readonly string[];
}

/**
 * Questions of measures that were exported in words of which the measure’s definition says no number: one for each
 * measure, until somebody has said what the words stand for.
 */
export function wordQuestions(
  survey: FileSurvey,
  plan: FilePlan,
  measures: readonly MeasureDefinition[],
): readonly WordQuestion[] {
  const byMeasure = new Map<string, WordedColumn[]>();
  for (const column of wordedColumns(survey, plan, measures)) {
    if (plan.answers.answerWords[column.measure] !== undefined) continue;
    byMeasure.set(column.measure, [...(byMeasure.get(column.measure) ?? []), column]);
  }
  return [...byMeasure].flatMap(([measure, columns]): WordQuestion[] => {
    const words = new Map(
      columns.flatMap((column) => column.words.map((word) => [normaliseValue(word), word])),
    );
    if (words.size > mostWords) return [];
    return [
      {
        kind: 'answer_words',
        measure,
        columns: columns.map(({ index }) => index),
        words: [...words.values()],
        lowest: Math.min(...columns.map(({ item }) => item.min)),
        highest: Math.max(...columns.map(({ item }) => item.max)),
      },
    ];
  });
}

/** Columns of answers with words of which the measure’s definition says no number. */
function wordedColumns(
  survey: FileSurvey,
  plan: FilePlan,
  measures: readonly MeasureDefinition[],
): readonly WordedColumn[] {
  return plan.columns.flatMap(({ index, use }): WordedColumn[] => {
    if (use.kind !== 'item') return [];
    const { measure } = use.sitting;
    const column = survey.columns.find((each) => each.index === index);
    const definition = measures.find(({ id }) => id === measure);
    const item = definition && itemList(definition).find(({ key }) => key === use.item);
    if (column === undefined || item === undefined || !holdsWords(column)) return [];
    const known = new Set(
      item.answers.flatMap(({ labels }) => labels.map((label) => normaliseValue(label))),
    );
    const words = wordsOf(column).filter((word) => !known.has(normaliseValue(word)));
    return words.length === 0 ? [] : [{ measure, index, item, words }];
  });
}

function wordsOf({ values }: ColumnSurvey): readonly string[] {
  return values
    .map(([text]) => tidyCell(text))
    .filter((cell) => /\p{L}{2}/u.test(cell))
    .filter((cell) => answerField === undefined || missingInCell(answerField, cell) === null);
}
