import { groupRowsOf } from '#app/figures/table-cells.ts';
import type { FeedbackQuestionsFigure } from '#app/results/feedback-figures.ts';
import { midSentence } from '#app/figures/words/mid-sentence.ts';
import type { Quote } from '#app/results/feedback.ts';
import { figureOfKind, figuresOfKind, type NamedFigure } from '../../document/figure-of-kind.ts';
import { number, text, type NumberPlace } from '../../document/part.ts';
import type { Block, ReportFigures, Section } from '../../document/report-document.ts';
import { note, paragraph } from '../item.ts';
import { valueAt } from '../message.ts';
import type { ReportInput } from '../report-input.ts';

const mostQuestions = 5;
const mostQuotes = 6;

/** What young people, families and referrers said: shares with their n, and words of those who agreed to be quoted. */
export function voicesSection({ figures, voices }: ReportInput): Section | null {
  const asked = figuresOfKind(figures, 'feedback_questions');
  const tests = figuresOfKind(figures, 'feedback_fft');
  const responses = figureOfKind(figures, 'feedback_responses');
  const quotes = voices?.value.quotes ?? [];
  if (asked.length + tests.length + quotes.length === 0) return null;
  const groups = [...new Set(asked.map(({ figure }) => figure.respondent))];
  const blocks: Block[] = [
    ...(responses ? [{ kind: 'figure', figure: responses.name } as const] : []),
    ...tests.flatMap(({ name }): Block[] => [{ kind: 'figure', figure: name }]),
    ...groups.flatMap((respondent): Block[] => [
      ...asked
        .filter(({ figure }) => figure.respondent === respondent)
        .flatMap((one) => bars(figures, one, groups.length > 1)),
    ]),
  ];
  const chosen = chosenQuotes(quotes);
  if (chosen.length > 0) blocks.push({ kind: 'quotes', quotes: chosen });
  blocks.push(...quoteNotes(voices));
  return { id: 'voices', title: 'What young people, families and referrers told us', blocks };
}

/** In turn from each group of people, so that no group speaks alone. */
function chosenQuotes(quotes: readonly Quote[]): readonly { text: string; who: string }[] {
  const groups = [...new Set(quotes.map(({ respondent }) => respondent))];
  const ranked = quotes.map((quote) => {
    const own = quotes.filter(({ respondent }) => respondent === quote.respondent);
    return { quote, turn: own.indexOf(quote), group: groups.indexOf(quote.respondent) };
  });
  return ranked
    .sort((one, other) => one.turn - other.turn || one.group - other.group)
    .slice(0, mostQuotes)
    .sort((one, other) => one.group - other.group || one.turn - other.turn)
    .map(({ quote }) => ({ text: quote.text, who: quote.who }));
}

function quoteNotes(voices: ReportInput['voices']): readonly Block[] {
  const quotes = voices?.value.quotes.length ?? 0;
  if (quotes > 0) {
    return [
      note(
        'voices:consent',
        'The people quoted agreed to their words being used. Details that could point at somebody were taken out.',
      ),
    ];
  }
  return voices === null || voices.value.asksConsent
    ? []
    : [
        paragraph(
          'voices:no-consent',
          'Nobody was asked whether their words may be quoted, so none are.',
        ),
      ];
}

function bars(
  figures: ReportFigures,
  { name, figure }: NamedFigure<FeedbackQuestionsFigure>,
  half: boolean,
): readonly Block[] {
  const at = (row: string, column: string): NumberPlace => ({
    figure: name,
    table: 'questions',
    row,
    column,
  });
  const rows = groupRowsOf(figure.tables.questions)
    .filter(({ key }) => valueAt(figures, at(key, 'positive_share')) !== null)
    .slice(0, mostQuestions);
  if (rows.length === 0) return [];
  const left = groupRowsOf(figure.tables.questions).length - rows.length;
  return [
    {
      kind: 'short',
      look: 'bars',
      half,
      figure: name,
      title: [text(`What ${midSentence(figure.respondentLabel)} told us`)],
      subtitle: [
        text(
          `Share who answered ${positiveWords(figure)}${left > 0 ? '. More questions are in the CSV files' : ''}`,
        ),
      ],
      rows: rows.map(({ key, label }) => ({
        label,
        number: number(at(key, 'positive_share')),
        detail: [number(at(key, 'positive')), text(' of '), number(at(key, 'n'))],
      })),
    },
  ];
}

/** "“Strongly agree” or “Agree”": the answers that count as positive. */
function positiveWords({ answers }: FeedbackQuestionsFigure): string {
  return answers
    .filter(({ tone }) => tone === 'positive')
    .map(({ label }) => `“${label}”`)
    .join(' or ');
}
