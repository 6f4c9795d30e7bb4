import type { Undoable } from '../file-in-hand.ts';
import type { HeldFile } from './held-file.ts';

interface Step {
  readonly before: readonly HeldFile[];
  readonly undoable: Undoable;
}

const stepsKept = 20;

/** The files as they stood before each of the last changes. A plan and a file handle weigh nothing: rows are read again. */
export class FileHistory {
  #steps: readonly Step[] = [];

  get next(): Undoable | null {
    return this.#steps.at(-1)?.undoable ?? null;
  }

  remember(before: readonly HeldFile[], undoable: Undoable): void {
    this.#steps = [...this.#steps, { before, undoable }].slice(-stepsKept);
  }

  /** The files as they stood before the last change, or null when there is none to take back. */
  takeBack(): readonly HeldFile[] | null {
    const last = this.#steps.at(-1);
    this.#steps = this.#steps.slice(0, -1);
    return last?.before ?? null;
  }

  clear(): void {
    this.#steps = [];
  }
}
