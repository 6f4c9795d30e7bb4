const encoder = new TextEncoder();

/** Turns texts into their UTF-16 units, in room that is used for one after another. */
export class TextUnits {
  #units = new Uint16Array(0);
  #bytes = new Uint8Array(0);

  /** The units of a text, and more behind them; valid until the next text is asked about. */
  of(text: string): Uint16Array {
    const { length } = text;
    if (this.#units.length < length) {
      this.#units = new Uint16Array(length * 2);
      this.#bytes = new Uint8Array(length * 2);
    }
    const units = this.#units;
    const bytes = this.#bytes;
    if (isAscii(encoder.encodeInto(text, bytes), length)) {
      for (let at = 0; at < length; at++) units[at] = bytes[at] ?? 0;
    } else {
      for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    }
    return units;
  }
}

/** As many bytes as units: then there is nothing but ASCII, and its bytes are quicker to come by than its units. */
function isAscii({ read, written }: TextEncoderEncodeIntoResult, length: number): boolean {
  return read === length && written === length;
}
