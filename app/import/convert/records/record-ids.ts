import type { Field } from '#app/records/field.ts';
import type { TableDefinition } from '#app/records/table.ts';
import type { PlanReading } from '../plan-reading.ts';
import { derivedId, oncePerRow } from './derived-id.ts';
import { columnOf } from './field-cells.ts';
import type { CellSpec, Derive } from './record-spec.ts';

const nothing: Derive = () => '';

/** The ids of a row's records: those that the file gives, and those that are made where it gives none. */
export class RecordIds {
  readonly #reading: PlanReading;
  /** The person, or '' where the row names none. */
  readonly person: Derive;
  /** The referral, or '' where the row names none and none can be made. */
  readonly referral: Derive;

  constructor(reading: PlanReading) {
    this.#reading = reading;
    this.person = this.#given('person_id') ?? nothing;
    this.referral = this.#given('referral_id') ?? this.#madeReferral() ?? nothing;
  }

  /** Fields that cells are made for where no column gives them, by name. */
  get made(): Readonly<Record<string, (field: Field) => CellSpec | null>> {
    const hasColumn = columnOf(this.#reading, 'referrals', 'referral_id') !== undefined;
    if (hasColumn || this.referral === nothing) return {};
    return { referral_id: (field) => this.#reading.coded(field, this.referral) };
  }

  /** The column's id where the file has one, else one made from the person, the referral and `parts`. */
  of(kind: 'A' | 'F' | 'G', idField: string, parts: readonly Derive[]): Derive {
    return this.#given(idField) ?? this.madeOf(kind, parts);
  }

  /** An id made from the person, the referral and `parts`; '' where no person is named. */
  madeOf(kind: 'A' | 'F' | 'G', parts: readonly Derive[]): Derive {
    return oncePerRow((row, rowNumber) => {
      const person = this.person(row, rowNumber);
      if (person === '') return '';
      const all = [this.referral, ...parts].map((part) => part(row, rowNumber));
      return derivedId(kind, [person, ...all]);
    });
  }

  isGiven(idField: string): boolean {
    return this.#given(idField) !== null;
  }

  #given(name: string): Derive | null {
    const table = this.#tables().find(({ fields }) => fields.some((field) => field.name === name));
    const field = table?.fields.find((each) => each.name === name);
    if (table === undefined || field === undefined) return null;
    const column = columnOf(this.#reading, table.name, name);
    return column === undefined ? null : this.#reading.stored(field, column);
  }

  /** A person's referral of one day is one referral. */
  #madeReferral(): Derive | null {
    const referrals = this.#reading.table('referrals');
    const field = referrals?.fields.find(({ name }) => name === 'referred_on');
    const column = columnOf(this.#reading, 'referrals', 'referred_on');
    if (field === undefined || column === undefined || this.person === nothing) return null;
    const referredOn = this.#reading.stored(field, column);
    return oncePerRow((row, rowNumber) => {
      const person = this.person(row, rowNumber);
      return person === '' ? '' : derivedId('R', [person, referredOn(row, rowNumber)]);
    });
  }

  #tables(): readonly TableDefinition[] {
    return this.#reading.tables;
  }
}
