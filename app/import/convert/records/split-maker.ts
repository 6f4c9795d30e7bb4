import type { RowInHand } from '../../parse/rows.ts';
import { answersIn } from '../first-answer.ts';
import type { TableWriter } from '../table-writer.ts';
import type { Made, RecordMaker } from './record-maker.ts';
import type { SplitCell } from './record-spec.ts';

/** Makes a record for each answer in a cell that may hold several. */
export class SplitMaker implements RecordMaker {
  readonly writer: TableWriter;
  readonly #maker: RecordMaker;
  readonly #cell: SplitCell;

  constructor(maker: RecordMaker, cell: SplitCell) {
    this.writer = maker.writer;
    this.#maker = maker;
    this.#cell = cell;
  }

  make(row: RowInHand, rowNumber: number): Made {
    const { index, part, isFirst } = this.#cell;
    if (isFirst) part.position = 0;
    const made = this.#answers(row.text(index)).map((answer) => {
      part.text = answer;
      part.position++;
      const each = this.#maker.make(row, rowNumber);
      if (each !== 'record') part.position--;
      return each;
    });
    return best.find((each) => made.includes(each)) ?? 'nothing';
  }

  /** A blank cell is one blank answer. */
  #answers(text: string): readonly string[] {
    const { separator, isOneAnswer } = this.#cell;
    if (separator === null || isOneAnswer(text)) return [text];
    const answers = answersIn(text, separator);
    return answers.length === 0 ? [text] : answers;
  }
}

const best: readonly Made[] = ['record', 'repeat', 'unusable', 'nothing'];
