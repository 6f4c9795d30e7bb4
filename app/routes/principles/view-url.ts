import { principles } from '#app/records/principles/principles.ts';

/** Which statements are shown. */
export type Shown = 'attention' | 'all' | 'not_rated';

export interface PrinciplesView {
  /** "1" to "7". */
  readonly principle: string;
  readonly show: Shown;
}

/** What the address asks to see. What cannot be read is the page as it opens. */
export function principlesViewOf(parameters: URLSearchParams): PrinciplesView {
  const principle = parameters.get('principle') ?? '1';
  const show = parameters.get('show');
  return {
    principle: principles.some(({ id }) => id === principle) ? principle : '1',
    show: show === 'all' || show === 'not_rated' ? show : 'attention',
  };
}
