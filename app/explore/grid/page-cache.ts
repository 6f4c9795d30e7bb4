import type { ResearchRows } from '#app/workspace/research/research-bench.ts';

const ROWS_A_PAGE = 200;
const MOST_PAGES = 30;

/** Pages of rows, asked for when first looked at and forgotten when long unused. */
export class PageCache {
  readonly #ask: (from: number, to: number) => Promise<ResearchRows>;
  readonly #onPage: () => void;
  readonly #pages = new Map<number, ResearchRows | 'asked'>();

  constructor(ask: (from: number, to: number) => Promise<ResearchRows>, onPage: () => void) {
    this.#ask = ask;
    this.#onPage = onPage;
  }

  /** The row, or null until its page is here. */
  row(at: number): ResearchRows[number] | null {
    const number = Math.floor(at / ROWS_A_PAGE);
    const page = this.#pages.get(number);
    if (page === undefined) this.#fetch(number);
    return page === undefined || page === 'asked' ? null : (page[at % ROWS_A_PAGE] ?? null);
  }

  #fetch(number: number): void {
    this.#pages.set(number, 'asked');
    const from = number * ROWS_A_PAGE;
    this.#ask(from, from + ROWS_A_PAGE).then(
      (rows) => {
        this.#pages.set(number, rows);
        for (const oldest of this.#pages.keys()) {
          if (this.#pages.size <= MOST_PAGES) break;
          this.#pages.delete(oldest);
        }
        this.#onPage();
      },
      () => this.#pages.delete(number),
    );
  }
}
