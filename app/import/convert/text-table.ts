import { hashed, hashSeed } from '../parse/unit-hash.ts';

const fewestSlots = 64;

/** Codes by their texts, looked up by UTF-16 units, so that a cell in a text needs no string to be found. */
export class TextTable {
  /** Where each entry is, by its hash: its number + 1, or 0. A power of two long, and at most half full. */
  #slots = new Int32Array(fewestSlots);
  #codes = new Int32Array(fewestSlots / 2);
  #hashes = new Int32Array(fewestSlots / 2);
  /** Where the units of each entry end; those of the next begin there. */
  #ends = new Int32Array(fewestSlots / 2);
  #units = new Uint16Array(fewestSlots * 4);
  #size = 0;
  #written = new Uint16Array(fewestSlots);

  /** The code of the text that stands in `units` from `start` on and before `end`, or -1. */
  find(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = slotOf(hash, last); ; slot = (slot + 1) & last) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry === -1) return -1;
      if (this.#hashes[entry] === hash && this.#isEntry(entry, units, start, end)) {
        return this.#codes[entry] ?? -1;
      }
    }
  }

  /** Adds a text that is not there yet. */
  add(units: Uint16Array, start: number, end: number, hash: number, code: number): void {
    const entry = this.#size++;
    if (this.#size > this.#codes.length) this.#grow();
    const from = entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0);
    const to = from + end - start;
    if (to > this.#units.length) this.#units = larger(this.#units, to * 2);
    this.#units.set(units.subarray(start, end), from);
    this.#ends[entry] = to;
    this.#codes[entry] = code;
    this.#hashes[entry] = hash;
    this.#place(entry, hash);
  }

  /** The units of a string, and their hash, valid until the next string is asked about. */
  unitsOf(text: string): { readonly units: Uint16Array; readonly hash: number } {
    if (this.#written.length < text.length) this.#written = new Uint16Array(text.length * 2);
    const units = this.#written;
    let hash = hashSeed;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      units[at] = unit;
      hash = hashed(hash, unit);
    }
    return { units, hash };
  }

  clear(): void {
    this.#size = 0;
    this.#slots = new Int32Array(fewestSlots);
    this.#codes = new Int32Array(fewestSlots / 2);
    this.#hashes = new Int32Array(fewestSlots / 2);
    this.#ends = new Int32Array(fewestSlots / 2);
    this.#units = new Uint16Array(fewestSlots * 4);
  }

  #isEntry(entry: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    let at = entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0);
    if ((this.#ends[entry] ?? 0) - at !== end - start) return false;
    for (let unit = start; unit < end; unit++, at++) {
      if (units[unit] !== known[at]) return false;
    }
    return true;
  }

  #place(entry: number, hash: number): void {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = slotOf(hash, last);
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = entry + 1;
  }

  #grow(): void {
    const room = this.#codes.length * 2;
    this.#codes = larger(this.#codes, room);
    this.#hashes = larger(this.#hashes, room);
    this.#ends = larger(this.#ends, room);
    this.#slots = new Int32Array(room * 2);
    for (let entry = 0; entry < this.#size - 1; entry++) {
      this.#place(entry, this.#hashes[entry] ?? 0);
    }
  }
}

function slotOf(hash: number, last: number): number {
  return (hash ^ (hash >>> 15)) & last;
}

function larger<T extends Int32Array | Uint16Array>(numbers: T, length: number): T;
function larger(numbers: Int32Array | Uint16Array, length: number): Int32Array | Uint16Array {
  const room = numbers instanceof Int32Array ? new Int32Array(length) : new Uint16Array(length);
  room.set(numbers);
  return room;
}
