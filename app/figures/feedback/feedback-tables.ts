import type { FeedbackFigure } from '#app/results/feedback-figures.ts';
import type { Table } from '#app/results/table.ts';

/** The tables of a figure of the feedback page, with their captions, in the order in which they are read. */
export function feedbackTables(
  figure: FeedbackFigure,
): readonly { readonly caption: string; readonly table: Table }[] {
  switch (figure.kind) {
    case 'feedback_responses':
      return [{ caption: 'Replies by group', table: figure.tables.groups }];
    case 'feedback_fft':
      return [
        {
          caption: `Friends and Family Test, ${figure.wording === 'since_2020' ? 'since April 2020' : 'until March 2020'}`,
          table: figure.tables.groups,
        },
      ];
    case 'feedback_questions':
      return [
        {
          caption: `Answers of ${figure.respondentLabel.toLowerCase()}`,
          table: figure.tables.questions,
        },
      ];
    case 'feedback_voice':
      return [
        { caption: 'Who is heard, of those supported', table: figure.tables.groups },
        {
          caption: 'Replies of young people, with and without an ID',
          table: figure.tables.replies,
        },
      ];
    case 'feedback_actions':
      return [{ caption: 'Actions by who raised them', table: figure.tables.raised_by }];
  }
}
