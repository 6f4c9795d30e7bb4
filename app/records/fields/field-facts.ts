import type { Sensitivity } from '../field.ts';

/** What the definition of a field says about it. `aliases` are headers seen in exports, with `|` between them. */
export interface FieldFacts {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly example: string;
  readonly aliases?: string;
  readonly sensitivity?: Sensitivity;
  readonly required?: boolean;
}
