import type { Cuts } from './cut-rows.ts';

/** Room for the positions of cells and rows in a text, used for one text after another. */
export class CellList {
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  hashes = new Int32Array(1024);
  /** There are never more rows than cells. */
  rowEnds = new Int32Array(1024);

  /** Makes room for twice as many, keeping those that are there. */
  grow(): void {
    this.starts = twice(this.starts);
    this.ends = twice(this.ends);
    this.hashes = twice(this.hashes);
    this.rowEnds = twice(this.rowEnds);
  }

  /** The positions as cells of `text`, whose units are `units`. */
  of(text: string, units: Uint16Array): Cuts {
    return new CutText(this, text, units);
  }
}

class CutText implements Cuts {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly rowEnds: Int32Array;
  readonly #text: string;

  constructor({ starts, ends, hashes, rowEnds }: CellList, text: string, units: Uint16Array) {
    this.#text = text;
    this.units = units;
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.rowEnds = rowEnds;
  }

  text(at: number): string {
    return this.#text.slice(this.starts[at], this.ends[at]);
  }
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
