import type { Question } from '#app/import/recognise/proposal.ts';

/** Where a question stands on the page, for the link that leads to it. */
export function questionId(question: Question): string {
  switch (question.kind) {
    case 'identifier':
      return `decide-${question.column}`;
    case 'date_order':
      return `dates-${question.columns.join('-')}`;
    case 'score_level':
    case 'keying':
    case 'item_order':
    case 'answer_words':
    case 'informant':
      return `${question.kind}-${question.measure}`;
  }
}
