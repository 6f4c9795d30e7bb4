import type { Field } from '#app/records/field.ts';
import type { ColumnReport } from '../import-report.ts';
import type { ProblemList } from '../problem-list.ts';
import type { MatchedHeader } from '../recognise/match-headers.ts';
import { ColumnDictionary } from './column-dictionary.ts';

const valuesShown = 3;

/** One recognised column of the file being read: its dictionary, and the codes of the batch in hand. */
export class FileColumn {
  readonly index: number;
  readonly field: Field;
  readonly dictionary: ColumnDictionary;
  codes = new Int32Array(0);
  readonly #match: MatchedHeader;
  readonly #problems: ProblemList;
  readonly #firstValues: string[] = [];
  #blank = 0;

  constructor(match: MatchedHeader, field: Field, problems: ProblemList) {
    this.index = match.index;
    this.field = field;
    this.dictionary = new ColumnDictionary(field);
    this.#match = match;
    this.#problems = problems;
  }

  /** Makes room for so many codes, keeping those of the batch in hand. */
  reserve(rows: number): void {
    if (this.codes.length >= rows) return;
    const larger = new Int32Array(rows * 2);
    larger.set(this.codes);
    this.codes = larger;
  }

  /** Notes what has to be said about a cell without an answer. false: its row cannot be used. */
  judge(code: number, row: number): boolean {
    const { texts, kinds, faults } = this.dictionary;
    const text = texts[code] ?? '';
    const isEmpty = text.trim() === '';
    if (isEmpty || kinds[code] === 'blank') this.#blank++;
    const fault = faults.get(code);
    if (fault === undefined) return true;
    const isUsable = !this.field.required || fault.rule === 'not_in_list';
    this.#problems.add(
      {
        rule: fault.rule,
        action: isUsable ? 'value_left_out' : 'row_left_out',
        column: this.#match.header,
        value: isEmpty ? null : text,
        expected: fault.expected,
      },
      row,
    );
    return isUsable;
  }

  beginBatch(): void {
    this.#keepFirstValues();
    this.dictionary.beginBatch();
  }

  report(): ColumnReport {
    this.#keepFirstValues();
    return {
      header: this.#match.header,
      field: this.field.name,
      fieldLabel: this.field.label,
      matchedBy: this.#match.matchedBy,
      firstValues: [...this.#firstValues],
      blank: this.#blank,
    };
  }

  #keepFirstValues(): void {
    if (this.field.type === 'free_text') return;
    for (const text of this.dictionary.texts) {
      if (this.#firstValues.length === valuesShown) return;
      const shown = text.trim();
      if (shown !== '' && !this.#firstValues.includes(shown)) this.#firstValues.push(shown);
    }
  }
}
