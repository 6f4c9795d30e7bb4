/** Exact numbers for the evaluation team, or the page as it would be published. */
export type NumbersShown = 'exact' | 'published';

/** Which of the two a URL asks for. */
export function numbersShownOf(parameters: URLSearchParams): NumbersShown {
  return parameters.get('numbers') === 'published' ? 'published' : 'exact';
}
