import type { Answer } from '#app/import/plan/answer-question.ts';
import type { Question } from '#app/import/recognise/proposal.ts';
import type { ColumnSurvey, FileSurvey } from '#app/import/survey/file-survey.ts';
import type { MeasureDefinition } from '#app/measures/definition/measure-definition.ts';
import { measureById, measureDefinitions } from '#app/measures/registry.ts';
import { measureNamed } from '#app/import/recognise/measure-named.ts';
import { headerWords } from '../columns/header-words.ts';
import { inWords } from '../files/file-title.ts';
import { tellingDates } from './ambiguous-dates.ts';

/** A question that is not about an identifier. */
export type PlainQuestion = Exclude<Question, { kind: 'identifier' }>;

/** What words stand for is answered word by word. */
export type WordQuestion = Extract<Question, { kind: 'answer_words' }>;

/** One of a few answers is chosen. */
export type ChoiceQuestion = Exclude<PlainQuestion, WordQuestion>;

export interface QuestionWords {
  readonly title: string;
  /** Why it is asked, with examples from the file. */
  readonly why: string;
  readonly options: readonly {
    readonly answer: Answer;
    readonly label: string;
    readonly consequence: string;
  }[];
}

/** A question in plain words, with the answers that can be given. */
export function questionWords(
  question: ChoiceQuestion,
  file: FileSurvey,
  measures: readonly MeasureDefinition[] = measureDefinitions(),
): QuestionWords {
  const columns = question.columns.flatMap((index) => {
    const column = file.columns.find((each) => each.index === index);
    return column === undefined ? [] : [column];
  });
  switch (question.kind) {
    case 'date_order':
      return dateOrderWords(columns);
    case 'score_level':
      return scoreLevelWords(measureById(question.measure, measures), question.measure, columns);
    case 'keying':
      return keyingWords(measureById(question.measure, measures), question.measure);
    case 'item_order':
      return itemOrderWords(measureById(question.measure, measures), question.measure);
    case 'informant':
      return informantQuestionWords(question, measures);
  }
}

function dateOrderWords(columns: readonly ColumnSurvey[]): QuestionWords {
  const examples = columns.flatMap(tellingDates);
  const both = examples.find(
    ({ dayFirst, monthFirst }) => dayFirst !== null && monthFirst !== null,
  );
  const isMixed = columns.some(({ dates }) => dates === 'mixed');
  const text = both?.text ?? '03/04/2025';
  const names = namesOf(columns);
  return {
    title: `Does the day or the month come first in ${names}?`,
    why: isMixed
      ? mixedWhy(examples)
      : `Every date in ${columns.length === 1 ? 'it' : 'them'} can be read both ways.`,
    options: [
      {
        answer: { kind: 'date_order', order: 'day_first' },
        label: 'Day first',
        consequence: `${text} is ${both?.dayFirst ?? '3 April 2025'}`,
      },
      {
        answer: { kind: 'date_order', order: 'month_first' },
        label: 'Month first',
        consequence: `${text} is ${both?.monthFirst ?? '4 March 2025'}`,
      },
    ],
  };
}

function mixedWhy(examples: ReturnType<typeof tellingDates>): string {
  const dayFirst = examples.find(({ monthFirst }) => monthFirst === null)?.text;
  const monthFirst = examples.find(({ dayFirst: read }) => read === null)?.text;
  return [
    'The dates do not agree:',
    dayFirst === undefined ? '' : `${dayFirst} can only be day first,`,
    monthFirst === undefined ? '' : `${monthFirst} only month first.`,
    'Those that do not fit your answer will be left blank and listed.',
  ]
    .filter(Boolean)
    .join(' ');
}

function scoreLevelWords(
  measure: MeasureDefinition | undefined,
  id: string,
  columns: readonly ColumnSurvey[],
): QuestionWords {
  const name = measure?.shortName ?? id;
  const examples = columns.flatMap(({ values }) => values.slice(0, 3).map(([text]) => text));
  return {
    title: `Are the ${name} scores raw or converted?`,
    why: `${namesOf(columns)} ${columns.length === 1 ? 'holds' : 'hold'} whole numbers${
      examples.length > 0 ? ` such as ${inWords([...new Set(examples)].slice(0, 3))}` : ''
    }, which could be either.`,
    options: [
      {
        answer: { kind: 'score_level', level: 'raw_score' },
        label: 'Raw scores',
        consequence: 'The sum of the answers as given. We convert them by the published table.',
      },
      {
        answer: { kind: 'score_level', level: 'converted_score' },
        label: 'Converted scores',
        consequence:
          'Converted already, and rounded to whole numbers somewhere on the way. Kept as they are.',
      },
    ],
  };
}

function keyingWords(measure: MeasureDefinition | undefined, id: string): QuestionWords {
  const name = measure?.shortName ?? id;
  const reversed = reversedNumbers(measure);
  return {
    title: `Are the reversed questions of ${name} turned round already?`,
    why:
      reversed.length > 0
        ? `In ${name}, a high answer to question ${inWords(reversed)} means the opposite of a high answer to the others. Some systems turn these round before they export.`
        : `In ${name}, a high answer to some questions means the opposite of a high answer to the others. Some systems turn these round before they export.`,
    options: [
      {
        answer: { kind: 'keying', keying: 'raw' },
        label: 'No, they stand as they were answered',
        consequence: 'We turn them round when we score.',
      },
      {
        answer: { kind: 'keying', keying: 'reversed' },
        label: 'Yes, they are turned round already',
        consequence: 'We score them as they stand.',
      },
    ],
  };
}

function itemOrderWords(measure: MeasureDefinition | undefined, id: string): QuestionWords {
  const name = measure?.shortName ?? id;
  const items = measure?.items;
  const orders =
    items === undefined || items.confidence === 'not_found' ? [] : (items.orders ?? []);
  return {
    title: `In which order were the ${name} questions printed?`,
    why: `${name} exists with its questions in different orders, and the columns are only numbered. The form that was used says which one it is.`,
    options: orders.map(({ key, label }) => ({
      answer: { kind: 'item_order', order: key },
      label,
      consequence: '',
    })),
  };
}

const informantWords = {
  self: 'The young person',
  parent: 'A parent or carer',
  teacher: 'A teacher',
  practitioner: 'A practitioner',
} as const;

function informantQuestionWords(
  { measure, informants }: Extract<Question, { kind: 'informant' }>,
  measures: readonly MeasureDefinition[],
): QuestionWords {
  const name = measureById(measure, measures)?.shortName ?? measureNamed(measure);
  return {
    title: `Who answered the ${name}?`,
    why: 'There is a form for each of these, they are scored by different tables, and the file does not say which one it was.',
    options: informants.map((informant) => ({
      answer: { kind: 'informant', informant },
      label: informantWords[informant],
      consequence: '',
    })),
  };
}

function reversedNumbers(measure: MeasureDefinition | undefined): readonly string[] {
  if (measure === undefined || measure.items.confidence === 'not_found') return [];
  return measure.items.list
    .filter(({ reversed, number }) => reversed && number !== null)
    .map(({ number }) => String(number));
}

function namesOf(columns: readonly ColumnSurvey[]): string {
  const names = columns.map(headerWords);
  if (names.length <= 3) return inWords(names);
  return inWords([...names.slice(0, 2), `${names.length - 2} more columns`]);
}
