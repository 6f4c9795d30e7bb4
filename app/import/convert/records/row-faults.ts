import type { Fault, ProblemList } from '../../problem-list.ts';
import type { FaultSink } from '../judge-cell.ts';

/** Holds the faults of one row until it is known whether anything of the row could be kept. */
export class RowFaults implements FaultSink {
  readonly #problems: ProblemList;
  #held: Fault[] = [];

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  get isEmpty(): boolean {
    return this.#held.length === 0;
  }

  add(fault: Fault): void {
    this.#held.push(fault);
  }

  settle(row: number, isUsed: boolean): void {
    for (const fault of this.#held) {
      const isPart = isUsed && fault.action === 'row_left_out';
      this.#problems.add(isPart ? { ...fault, action: 'record_left_out' } : fault, row);
    }
    this.#held = [];
  }
}
