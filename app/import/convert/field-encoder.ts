import { DateDay, Int32, type Data } from 'apache-arrow';
import { missingKinds } from '#app/records/missing.ts';
import { booleanData, float64Data, int32Data, textData } from './arrow-data.ts';
import { bitmapLookup } from './bitmap.ts';
import type { ColumnStore } from './column-store.ts';
import { daysSince1970 } from './days-since-1970.ts';
import { utf8Vector } from './utf8-vector.ts';

/** A stored column of one batch, by its name in the table. */
export interface EncodedColumn {
  readonly name: string;
  readonly data: Data;
}

type Encode = (codes: Int32Array) => readonly EncodedColumn[];

const kindsVector = utf8Vector(missingKinds);

/** Turns the coded rows of one column into the one to three Arrow columns that its field is stored as. */
export class FieldEncoder {
  readonly #store: ColumnStore;
  #preparedFor = -1;
  #encode: Encode = () => [];

  constructor(store: ColumnStore) {
    this.#store = store;
  }

  /** What depends on the distinct texts alone is worked out again only when there are new ones. */
  encode(codes: Int32Array): readonly EncodedColumn[] {
    const { revision } = this.#store;
    if (this.#preparedFor !== revision) {
      this.#encode = this.#prepare();
      this.#preparedFor = revision;
    }
    return this.#encode(codes);
  }

  #prepare(): Encode {
    const { field, values, texts, words } = this.#store;
    const { name } = field;
    const present = bitmapLookup(this.#flags(1, 0));
    switch (field.type) {
      case 'id':
      case 'text':
      case 'free_text': {
        const vector = words?.vector() ?? utf8Vector([]);
        return (codes) => [{ name, data: textData(vector, codes, present(codes)) }];
      }
      case 'date': {
        const days = values.map((each) => (each === null ? 0 : daysSince1970(String(each))));
        const type = new DateDay();
        return (codes) => [{ name, data: int32Data(type, days, codes, present(codes)) }];
      }
      case 'integer': {
        const numbers = values.map(Number);
        const type = new Int32();
        return (codes) => [{ name, data: int32Data(type, numbers, codes, present(codes)) }];
      }
      case 'number': {
        const numbers = values.map(Number);
        return (codes) => [{ name, data: float64Data(numbers, codes, present(codes)) }];
      }
      case 'yes_no': {
        const trueBits = bitmapLookup(Uint8Array.from(values, (each) => (each === true ? 1 : 0)));
        const missing = this.#prepareMissing();
        return (codes) => [
          { name, data: booleanData(trueBits(codes), present(codes), codes.length) },
          missing(codes),
        ];
      }
      case 'code': {
        const vector = utf8Vector(values.map((each) => String(each ?? '')));
        const asGivenVector = utf8Vector(texts);
        const given = bitmapLookup(Uint8Array.from(texts, (text) => (text.trim() === '' ? 0 : 1)));
        const missing = this.#prepareMissing();
        return (codes) => [
          { name, data: textData(vector, codes, present(codes)) },
          {
            name: `${name}_as_given`,
            data: textData(asGivenVector, codes, given(codes)),
          },
          missing(codes),
        ];
      }
    }
  }

  /** For each code one number where it is a value, another where it is none. */
  #flags(ofValue: 0 | 1, ofNone: 0 | 1): Uint8Array {
    const { size, kinds } = this.#store;
    const flags = new Uint8Array(size).fill(ofValue);
    for (const code of kinds.keys()) flags[code] = ofNone;
    return flags;
  }

  #prepareMissing(): (codes: Int32Array) => EncodedColumn {
    const { field, kinds } = this.#store;
    const name = `${field.name}_missing`;
    const missing = bitmapLookup(this.#flags(0, 1));
    const positions = new Map([...kinds].map(([code, kind]) => [code, missingKinds.indexOf(kind)]));
    return (codes) => {
      const present = missing(codes);
      const isAnyMissing = present.zeros < codes.length;
      const position = isAnyMissing ? codes.map((code) => positions.get(code) ?? 0) : codes;
      return { name, data: textData(kindsVector, position, present) };
    };
  }
}
